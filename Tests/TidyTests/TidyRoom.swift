import Testing

@Suite struct TidyRoom {}
