// A read-only replica that anybody can run from the public log alone.
