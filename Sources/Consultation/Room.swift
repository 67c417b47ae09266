// Consultation
