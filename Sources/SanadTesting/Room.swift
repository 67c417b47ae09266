// SanadTesting
