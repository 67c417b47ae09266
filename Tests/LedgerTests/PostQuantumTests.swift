import Canon
import Ledger
import Testing

/// A cosignature that Python's `dilithium-py` 1.5.1 made, from the text of the specification: by the
/// key of seed 00 01 … 1f, over the checkpoint of c2sp.org/tlog-cosignature.
enum ForeignPostQuantum {
    /// SHA-256 of the public key.
    static let publicKey = "9f107644c1084526af3bc8098680b05499a2325a644e388fb4f970e058d19d46"
    static let line =
        "\u{2014} witness.example.com/w1 24w2bwAAAABkGFDLIIZ/SU8jG1BGb6n8HAkrjGTyuVknNd52oS6ntH"
        + "QGvQqtaDc5xh6u9PmaDspEuNIFVZfxrqKb/ML8B77BZMWpd7js28p3gyu7lccpl/TosN/4gGYfeTwxu2Zm+J"
        + "9WvfyumBfdvQ56Ra0JJxQYysGmOz0miVEeonRdgVlnPR3u2dNCuK+TiyYCiyfabi7Ugy+9aqpBHXR4k3oMRW"
        + "NOWjh+zjw3nK+bsYEGsntvbZ3AMglXqWPEdW7h27i9tBY+lr2aXZR2TsTMU+ce2t3F2uP9hYl3mzKqxk9Dx6"
        + "hJesgAJ2q9jFCVJgIULb8lee20HNSzbJWUIwgJ/TTY7xofZzIjl6O7qMhxSOI/8jHSHwm5GrEN5sJoyueEvy"
        + "WcQsHC19n5mMETQSxuM9teU6WXnxlrv9yo8TMGpUuPOseOlCszuK8Y39qRvY+3Reo3vn5MvmgqPYSDQBC1t3"
        + "CgyQfkaAxI2n1mVx1tw7+BMwy20uR4ocNL0U8QYmC3iDUdXJXCl1/NP9yqWo9cD0AcGOe4ONrnqqnGT5gjfN"
        + "PLHAkNG5lQAJCktsf43ODgVJXz5DkLbx3U4JLZl3vCS9mEZSAdj/mctPOivWa4IyJJkGKIo9w3V1ShUezYOf"
        + "Vnvj5SD83UrZYWRk0/XX2+bQl7xr4y0VXHEmeEYTQaUEiDmWHclAw/lGYDCT0UHBgTNhGcxMTsTLedQLxNc/"
        + "WvmH5B+fVgJy2FY15QnPzVPWNlf0en5jTUq97WujnoEsJnHB+ZgOheIvpqU2fS1+gBBY2UuUzoddEyNEpZcT"
        + "l0eOQHrBstp02TEd1lxLynrT5JI3WQYMAQkepRFsPM4/c1anZEa7rvMhpuS+UbSToyTjYh0Smh/FUKkEq6y9"
        + "Z+DVC+f12ULzOpGKqUVMd3F2UWPxaLxPf6To1a0xYsuKSBpbhnATfeSr3czFfSgugH+SvhaAASn8neHy3gkh"
        + "XgRx3KMF3c1kIcm25SS0sX8NWNtFXX/J2yCA+6ygKShzS3KDE+TiS8Rd7c3XxSISmJa12HQUtBpo7+k0u+Qi"
        + "pDaDqMTLPu00Rjsm4gkGmXuAt60D9fHxI2PhCdyTB2uei89wT4pRfAee30abQTr0YlKmGTvyH4RtzOqepmyI"
        + "2ioPJl3OmP6nhjec3rVv8sn12t8kKDwCW6CVfsy+mq0kTNWKIM8WiJf3D7nnQyN1zgWiB/hCj1r7/CixCAL+"
        + "d+VVtm33iKn+wjkokDaTMm2EIaPJBMCYQAGNMPiHhdVo33OJN6vcQiVtYTmQbbbvf+VjB4bdk/+wIdWBFqan"
        + "WGun+6WrGdtVnwYFvOlW0DfbFWEMlPvEy8+XNKGuBMN/f83fl0Swxc3KSm8S80t5RZpGWIaVZVtWRiQeBVUk"
        + "JSrQ4AIDTNZ6mWQ1lTN6jQhwh6vnPJLKlycAxoHC4yYv9bDrmPXijTKFNp8saczOsKkXGalLLzULURKyPtBh"
        + "nHsXw+GkgCdVRMYlysCVF+mmuu7M40/MQDnHHKcXAUMpKGn898ejCx9Rbk29//Xc3haNV2Ko0H+ay9vNWkJu"
        + "opw2exsQFATTsUO52u5RMtlComwXSezf3O7+awLm3Iqn4AwzROB+lbnfNgSRPCY0lcAabgMaEMQ0UmGBRB1z"
        + "3CCqhZ084rGvGQkqyspQXDjSjQBBbtMESTVpxZhTf7BCWYNenYDQPLwxfkp5dBjmLTi5wl0rRF6IjN16phRv"
        + "uyOR8tj3MX2+5p+o2jeKqauT5hljuu74lzs8BM/1nfULlivVtkMm56fKLWvuXq2BfmzmxwWir6Hu++1OxjWG"
        + "Yf7js7PBS9xxW9s70qbdjS2IF543Jpk0sSuGHsnalT/1/wzCMkxt0FZ+b1xiqNCj0rzm1qqng4YseP/NxgG9"
        + "ZeYKQbvMvMdRhfQ7exOWVpRr4rMez51ger2QCqKYd5rhKxlToNd9pxuVk0GTtrI00vgDYSCKVpGjQqZNVBdz"
        + "pJab1LRq1QJj/SLTz+xRn7jzECZJ0lBTZaalpDHoZkMCDZLO8c6af407Gc4wdNQ/D1KX0wq63Ani8EYWdxtD"
        + "Nkt/zQkXtMmmVFoiABkQDzmNGuGIYvG4/ExVGNaQ2BePF1oPvc1hjKNUeJ3a21SiH2Vz16OWkSpE+TStFUV1"
        + "5Ql+vo73gBMVcHAFm+sIph1d53DwMNeuLoRo16oRkogILX/twfn25+RG6tlMLkKuykSSPFQuACGr+ngTkx/9"
        + "lDCyRennQhr6QNKTE4k+Rjp37OgKSoqr0rE8sHanh11WO5FENz64xiTuu9SW35YcxRp7wSi1VvCbqEn+dJMZ"
        + "B6DTy6fJqkQJ88F5ihugY8rh2Z613HcU+Vg1R94SEHbt+YKxr+Q2hZPF98IcFylhrJJWJLXCrpHZQ/8KnPlR"
        + "lRKE/QnxiEegjV17mCKjNZ8bx2xRXM0QemXM6UAg5R5LFwQ2BLhdDaCuWN7/TQZ3WQJAR/srgxUI2pthznUC"
        + "muwJy/QMYoG0w+857pMGN0S9RUJfNHQSCWYFNtQzhVq+drtvlgWZRJcNNvdSSdd7FOEPI1zZNcivF/PwR521"
        + "cSHA6ZQFO101gOnWcL29JEqhOrfbAoqYds4dEKkS34vPL4xMxhzX9IelmqKmKhrNVw7/XNWfQyq/Zui/fzYu"
        + "xVdSC/BQ1UVTfztTMP26CAA7P97TdQr+fEr/LIhLE9VE+5rZoN9I2M+oApI/PeeBVoFPK+vvLul0MtsIoRKI"
        + "oRNSGNeBSvXzcMJcDVPni2Ws+r8LcJgo0LS+bCwIEL4QJj/pjxSCAZPTIa85Ks9MNQtdy5MaMqStS9EwQ9Gb"
        + "G0wyfor0Zi2X9gIEUG57xIrCBx3iRCCxtpUkF3ivjU9tWhYIUbAhIESMyyzVRUA447bD8xNaSy9zImAZgsle"
        + "TiyscKb60WS6IELbwv+vwkVm9tkbmg3sa7hskvKJKQEwnHgtnHpUhzgzEpRqAOvTTQbtS93NuUiiUJeA1MiM"
        + "+ADsbaZwvj3gofbDJsTIHdJ1/f80h00D2muflfTGzoS+rt/Wv73jtL0UkWQ4+Tf/bDRdCrs5IPYQoOkpocxg"
        + "7CSAlF0J14z3zzrOhr8zaXn8m2UbVJ4nX1phzann7hcgQG/YjX6cELI1Bib46esrS6yOnq8P0KGSxVhouRmK"
        + "bS2dzl5u8HNmmDi5SiqMPs+RIbJkBFTnV7kausvc/j8QAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA8eKTg="
}

@Suite struct PostQuantumTests {
    let key: SigningKey

    init() throws {
        key = try SigningKey(
            name: "witness.example.com/w1", seed: Array(0..<32), algorithm: .mldsa44)
    }

    @Test func `the key of a seed is the one that others compute`() {
        #expect(Digest.sha256(key.verifierKey.publicKey).hex == ForeignPostQuantum.publicKey)
        #expect(key.verifierKey.keyID == 0xdb8c_366f)
    }

    @Test func `a cosignature made elsewhere verifies`() throws {
        let example = try SignedCheckpoint(parsing: Array(ForeignCosignatures.example.utf8))
        let body = Array((ForeignPostQuantum.line + "\n").utf8)
        let line = try #require(try NoteSignature.lines(parsing: body).first)
        let cosigned = example.adding(line)
        #expect(
            try key.verifierKey.cosignature(on: cosigned)?.at == ForeignCosignatures.time)
        #expect(try SignedCheckpoint(parsing: cosigned.bytes) == cosigned)
    }

    @Test func `a cosignature is bound to the cosigner's name`() throws {
        let checkpoint = try Checkpoint(origin: "log.example", size: 3, root: Digest.sha256([1]))
        let line = key.cosign(checkpoint, at: 5)
        let other = try VerifierKey(
            name: "witness.example.com/w2", publicKey: key.verifierKey.publicKey,
            algorithm: .mldsa44)
        let renamed = NoteSignature(name: other.name, keyID: other.keyID, bytes: line.bytes)
        #expect(key.verifierKey.cosignature(line, over: checkpoint) != nil)
        #expect(other.cosignature(renamed, over: checkpoint) == nil)
    }

    @Test func `a log signs a second time with a key that outlives the first`() throws {
        let log = try SigningKey(name: "log.example", seed: Array(0..<32))
        let second = try SigningKey(name: "log.example", seed: Array(32..<64), algorithm: .mldsa44)
        let checkpoint = try Checkpoint(origin: "log.example", size: 3, root: Digest.sha256([1]))
        let plain = try SignedCheckpoint.sign(checkpoint, with: log)
        let signed = plain.adding(second.cosign(checkpoint, at: 5))
        try signed.verify(with: log.verifierKey)
        try signed.verify(with: second.verifierKey)
        let keyID = second.verifierKey.keyID
        #expect(
            throws: CheckpointError.note(.notSigned(name: "log.example", keyID: keyID))
        ) {
            try plain.verify(with: second.verifierKey)
        }
    }

    @Test func `a name of 255 bytes cosigns, a longer one is refused`() throws {
        let long = String(repeating: "a", count: 255)
        let witness = try SigningKey(name: long, seed: Array(0..<32), algorithm: .mldsa44)
        let checkpoint = try Checkpoint(origin: long, size: 3, root: Digest.sha256([1]))
        let line = witness.cosign(checkpoint, at: 5)
        #expect(witness.verifierKey.cosignature(line, over: checkpoint) != nil)
        #expect(throws: KeyError.nameTooLong(bytes: 256, limit: 255)) {
            try SigningKey(name: long + "a", seed: Array(0..<32), algorithm: .mldsa44)
        }
        #expect(throws: CheckpointError.originTooLong(bytes: 256, limit: 255)) {
            try Checkpoint(origin: long + "a", size: 3, root: Digest.sha256([1]))
        }
    }
}
