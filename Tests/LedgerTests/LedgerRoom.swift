import Testing

@Suite struct LedgerRoom {}
