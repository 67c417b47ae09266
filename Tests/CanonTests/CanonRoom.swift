import Testing

@Suite struct CanonRoom {}
