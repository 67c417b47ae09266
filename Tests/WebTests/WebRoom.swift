import Testing

@Suite struct WebRoom {}
