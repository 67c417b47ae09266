import Testing

@Suite struct RecordsRoom {}
