import Testing

@Suite struct ProofsRoom {}
