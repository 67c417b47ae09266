// A witness: whoever cosigns the checkpoints of a log that only grows.
