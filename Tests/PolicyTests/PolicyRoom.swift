import Testing

@Suite struct PolicyRoom {}
