import Canon
import Models
import Testing

@Suite struct ModelIdentityTests {
    @Test func `two files of one name are two models`() {
        let one = ModelIdentity(name: "toy", digest: .sha256([1]))
        #expect(one != ModelIdentity(name: "toy", digest: .sha256([2])))
    }
}
