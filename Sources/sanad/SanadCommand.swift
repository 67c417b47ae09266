@main struct SanadCommand { static func main() {} }
