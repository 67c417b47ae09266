import Testing

@Suite struct ConsultationRoom {}
