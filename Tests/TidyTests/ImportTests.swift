import Testing

/// Which room imports what; see ARCHITECTURE.md, "Rooms".
@Suite struct ImportTests {
    static let features: Set<String> = [
        "Policy", "Consultation", "Insight", "Delivery", "Treasury", "Services", "Connectivity",
        "Skills", "Cyber", "Ventures", "AIRegister",
    ]

    /// The rooms of ours that each room may import.
    static func allowed(_ room: String) -> Set<String>? {
        switch room {
        case "Canon", "CLibXML2", "CCmark", "CPango", "CSHA256", "CSimulatedDisk", "CVectors",
            "CInference":
            []
        case "Language": ["Canon"]
        case "Analysis": ["Canon", "Language", "CVectors"]
        case "Models": ["Canon", "CInference", "CVectors"]
        case "Ledger": ["Canon", "CSHA256"]
        case "Records": ["Canon"]
        case "Finality": ["Canon", "Ledger"]
        case "Outbound": ["Canon", "Proofs"]
        case "Witness": ["Canon", "Ledger", "Finality"]
        case "Mirror":
            [
                "Canon", "Ledger", "Records", "Proofs", "Finality", "Outbound", "Store",
                "Registrar",
            ]
        case "Simulation":
            [
                "Canon", "Ledger", "Records", "Finality", "Store", "Registrar", "Witness",
                "CSimulatedDisk",
            ]
        case "sanad-simulate": ["Simulation"]
        case "Rules": ["Canon", "Records"]
        case "Proofs": ["Canon", "Ledger", "Records", "Rules"]
        case "Paper": ["Canon", "CPango"]
        case "Wire": ["Canon", "CLibXML2"]
        case "Store": ["Canon", "Ledger", "Records"]
        case "Registrar": ["Canon", "Ledger", "Records", "Finality", "Outbound", "Store"]
        case "SanadTesting": ["Canon", "Ledger", "Records", "Store", "Registrar"]
        case "Demonstration":
            Set([
                "Canon", "Ledger", "Records", "Rules", "Store", "Registrar", "Wire", "Language",
            ]).union(features)
        case "sanad-verify":
            ["Canon", "Ledger", "Records", "Rules", "Proofs", "Finality", "Outbound"]
        case "Web":
            Set([
                "Canon", "Ledger", "Records", "Rules", "Proofs", "Finality", "Store", "Registrar",
                "Paper", "Wire", "Language", "Analysis",
            ]).union(features)
        case "sanad":
            Set([
                "Canon", "Ledger", "Records", "Rules", "Proofs", "Finality", "Outbound", "Store",
                "Registrar", "Demonstration", "Web", "Wire", "Witness", "Mirror", "Language",
                "Analysis", "Models",
            ]).union(features)
        case "Insight":
            ["Canon", "Records", "Rules", "Store", "Wire", "Language", "Analysis", "Models"]
        case let room where features.contains(room):
            [
                "Canon", "Records", "Rules", "Store", "Wire", "CLibXML2", "CCmark", "Language",
                "Analysis",
            ]
        default: nil
        }
    }

    static let ours: Set<String> = features.union([
        "Canon", "CLibXML2", "CCmark", "CPango", "Ledger", "Records", "Rules", "Proofs", "Store",
        "Wire", "Registrar", "Paper", "Demonstration", "Web", "sanad", "SanadTesting",
        "CSHA256", "CSimulatedDisk", "Finality", "Outbound", "Witness", "Mirror", "Simulation",
        "CVectors", "CInference", "Language", "Analysis", "Models",
    ])

    private static func violations(_ isWrong: (SourceFile, String) -> Bool) -> [String] {
        Project.sources.flatMap { file in
            file.imports.filter { isWrong(file, $0) }.map { "\(file.path) imports \($0)" }
        }
    }

    @Test func `every room is known here`() {
        let unknown = Project.sources.map(\.room).filter { Self.allowed($0) == nil }
        #expect(unknown == [])
        #expect(Project.sources.count > 50, "the sources were found")
    }

    @Test func `a room imports only rooms below it`() {
        let found = Self.violations { file, module in
            Self.ours.contains(module) && Self.allowed(file.room)?.contains(module) == false
        }
        #expect(found == [])
    }

    @Test func `feature rooms never import each other`() {
        let found = Self.violations { file, module in
            Self.features.contains(file.room) && Self.features.contains(module)
        }
        #expect(found == [])
    }

    @Test func `only the store, the registrar, views, desks and pages import GRDB`() {
        let found = Self.violations { file, module in
            guard module == "GRDB" else { return false }
            if ["Store", "Registrar", "Web", "Witness", "Mirror", "Simulation"].contains(file.room)
            {
                return false
            }
            // The demonstration edits drafts on the desk, as the pages do.
            if file.room == "Demonstration", file.drawer == "Runner" { return false }
            return !Self.features.contains(file.room)
                || !(["Views", "Desk"].contains(file.drawer) || file.name == "Room.swift")
        }
        #expect(found == [])
    }

    @Test func `only the web and the command import Hummingbird`() {
        let found = Self.violations { file, module in
            module.hasPrefix("Hummingbird") && !["Web", "Witness", "sanad"].contains(file.room)
        }
        #expect(found == [])
    }

    @Test func `commands, states, terms and records are pure`() {
        let impure: Set<String> = [
            "GRDB", "Hummingbird", "Logging", "Foundation", "NIOCore", "ServiceLifecycle",
            "Dispatch", "Glibc",
        ]
        let found = Self.violations { file, module in
            guard impure.contains(module) else { return false }
            return ["Records", "Rules"].contains(file.room)
                || Self.features.contains(file.room)
                    && ["Commands", "States", "Terms"].contains(file.drawer)
        }
        #expect(found == [])
    }

    @Test func `what outsiders link needs no database, network or logger`() {
        let found = Self.violations { file, module in
            ["Canon", "Ledger", "Records", "Rules", "Proofs", "Finality"].contains(file.room)
                && !Self.ours.contains(module)
                && !["Crypto", "FoundationEssentials", "Foundation", "Synchronization"]
                    .contains(module)
                && (file.name, module) != ("MLDSA44.swift", "CCryptoBoringSSL")
        }
        #expect(found == [])
    }
}
