import Testing

@Suite struct StoreRoom {}
