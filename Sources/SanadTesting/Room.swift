// Parts that several test targets share: fixed clocks, seeded entropy, real stores in memory, shared data.
