// swift-tools-version: 6.2
import PackageDescription

/// Settings of every room: Swift 6, explicit existentials, imports that say what they use.
let strict: [SwiftSetting] = [
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("NonisolatedNonsendingByDefault"),
    .treatAllWarnings(as: .error),
]

/// A room: one target of our own, with the settings all of them share.
func room(
    _ name: String, _ dependencies: [Target.Dependency], embeds: [String] = []
) -> Target {
    .target(
        name: name, dependencies: dependencies,
        resources: embeds.map { .embedInCode($0) }, swiftSettings: strict)
}

func command(_ name: String, _ dependencies: [Target.Dependency]) -> Target {
    .executableTarget(name: name, dependencies: dependencies, swiftSettings: strict)
}

/// Tests of a room; golden files lie in `Vectors/`.
func tests(
    _ name: String, _ dependencies: [Target.Dependency], hasVectors: Bool = false
) -> Target {
    .testTarget(
        name: name + "Tests", dependencies: dependencies + ["SanadTesting"],
        exclude: hasVectors ? ["Vectors"] : [], swiftSettings: strict)
}

let crypto: Target.Dependency = .product(name: "Crypto", package: "swift-crypto")
let grdb: Target.Dependency = .product(name: "GRDB", package: "GRDB.swift")
let arguments: Target.Dependency = .product(
    name: "ArgumentParser", package: "swift-argument-parser")
let logging: Target.Dependency = .product(name: "Logging", package: "swift-log")
let lifecycle: Target.Dependency = .product(
    name: "ServiceLifecycle", package: "swift-service-lifecycle")
let http: [Target.Dependency] = [
    .product(name: "Hummingbird", package: "hummingbird"),
    .product(name: "HTTPTypes", package: "swift-http-types"),
    .product(name: "NIOCore", package: "swift-nio"),
    logging, lifecycle,
]

let package = Package(
    name: "sanad",
    products: [
        .executable(name: "sanad", targets: ["sanad"]),
        .executable(name: "sanad-verify", targets: ["sanad-verify"]),
        .executable(name: "sanad-simulate", targets: ["sanad-simulate"]),
        .executable(name: "sanad-bench", targets: ["sanad-bench"]),
        .library(name: "SanadProofs", targets: ["Canon", "Ledger", "Records", "Rules", "Proofs"]),
    ],
    dependencies: [
        .package(url: "https://github.com/apple/swift-crypto", from: "4.5.2"),
        .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
        .package(url: "https://github.com/hummingbird-project/hummingbird", from: "2.28.1"),
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
        .package(url: "https://github.com/apple/swift-log", from: "1.16.2"),
        .package(url: "https://github.com/apple/swift-http-types", from: "1.8.0"),
        .package(url: "https://github.com/apple/swift-nio", from: "2.101.2"),
        .package(url: "https://github.com/swift-server/swift-service-lifecycle", from: "2.13.0"),
    ],
    targets: [
        .systemLibrary(
            name: "CLibXML2", pkgConfig: "libxml-2.0", providers: [.apt(["libxml2-dev"])]),
        .systemLibrary(
            name: "CPango", pkgConfig: "pangocairo",
            providers: [.apt(["libpango1.0-dev"])]),
        .systemLibrary(
            name: "CCmark", pkgConfig: "libcmark-gfm", providers: [.apt(["libcmark-gfm-dev"])]),

        // What outsiders link: the log, the treaty of facts, and the proofs.
        room("Canon", [crypto]),
        .target(name: "CSHA256"),
        room("Ledger", ["Canon", "CSHA256", crypto]),
        room("Records", ["Canon"]),
        room("Rules", ["Canon", "Records"]),
        room("Proofs", ["Canon", "Ledger", "Records", "Rules"]),

        // What makes a checkpoint final: rules of publishers and witnesses, without clock or disk.
        room("Finality", ["Canon", "Ledger"]),

        // Requests that this machine makes of others, each with a limit on time and size.
        room("Outbound", ["Canon", "Proofs"]),

        // Storage and sealing: they know no room.
        room("Store", ["Canon", "Ledger", "Records", grdb, crypto]),
        room(
            "Registrar",
            [
                "Canon", "Ledger", "Records", "Finality", "Outbound", "Store", grdb, crypto,
                logging, lifecycle,
            ]),

        // Others who watch the log: a witness cosigns it, a mirror serves it again.
        room("Witness", ["Canon", "Ledger", "Finality", grdb] + http),
        room(
            "Mirror",
            [
                "Canon", "Ledger", "Records", "Proofs", "Finality", "Outbound", "Store",
                "Registrar", grdb, logging, lifecycle,
            ]),

        // Publisher, witnesses, disks, clock and network in one process, driven by one seed.
        .target(name: "CSimulatedDisk", linkerSettings: [.linkedLibrary("sqlite3")]),
        room(
            "Simulation",
            [
                "Canon", "Ledger", "Records", "Finality", "Store", "Registrar", "Witness",
                "CSimulatedDisk", grdb, crypto,
            ]),

        // Foreign formats that several rooms read and write: CSV and XML.
        room("Wire", ["Canon", "CLibXML2"]),

        // What machines compute from words and numbers: no database, no network, no clock.
        .target(name: "CVectors", cSettings: [.unsafeFlags(["-O3"])]),
        .target(name: "CInference", linkerSettings: [.linkedLibrary("dl")]),
        room("Language", ["Canon"]),
        room("Analysis", ["Canon", "Language", "CVectors"]),
        room("Models", ["Canon", "CInference", "CVectors", crypto]),

        // Feature rooms: they meet only in Records.
        room(
            "Policy",
            ["Canon", "Records", "Rules", "Store", "Wire", grdb, "CLibXML2", "CCmark"]),
        room("Consultation", ["Canon", "Records", "Store", "Wire", "Language", grdb]),
        room(
            "Insight",
            [
                "Canon", "Records", "Rules", "Store", "Wire", "Language", "Analysis", "Models",
                grdb, crypto,
            ]),
        room("Delivery", ["Canon", "Records", "Rules", "Store", "Wire", grdb]),
        room("Treasury", ["Canon", "Records", "Rules", "Store", "Wire", grdb]),
        room("Services", ["Canon", "Records", "Rules", "Store", grdb]),

        // Paper: documents as PDF, with Urdu shaped by Pango.
        room("Paper", ["Canon", "CPango"]),

        // Demonstration data: the sample policy, three rounds of written submissions.
        room(
            "Demonstration",
            [
                "Canon", "Records", "Rules", "Store", "Registrar", "Policy", "Consultation",
                "Delivery", "Treasury", "Services", "Insight", grdb,
            ],
            embeds: ["Data/sample-policy.json"]),

        room(
            "Web",
            [
                "Canon", "Ledger", "Records", "Rules", "Proofs", "Finality", "Store", "Registrar",
                "Policy", "Consultation", "Insight", "Delivery", "Treasury", "Services", "Paper",
                "Wire", "Language", "Analysis", grdb,
            ] + http,
            embeds: ["Assets/site.css"]),

        command(
            "sanad",
            [
                "Canon", "Ledger", "Records", "Rules", "Proofs", "Finality", "Outbound", "Store",
                "Registrar", "Policy", "Consultation", "Insight", "Delivery", "Treasury",
                "Services", "Demonstration", "Web", "Wire", "Language", "Analysis", "Models",
                "Witness", "Mirror", arguments, logging, lifecycle,
            ]),
        command(
            "sanad-verify",
            ["Canon", "Ledger", "Records", "Rules", "Proofs", "Finality", "Outbound", arguments]),
        command("sanad-simulate", ["Simulation", arguments]),
        .executableTarget(
            name: "sanad-bench",
            dependencies: [
                "Canon", "Ledger", "Records", "Rules", "Proofs", "Finality", "Store", "Registrar",
                "Policy", "Consultation", "Insight", "Delivery", "Treasury", "Services",
                "Demonstration", "Web", "Wire", "Language", "Analysis", "Models", "Witness", grdb,
                arguments,
            ],
            path: "Benchmarks/Sources", swiftSettings: strict),

        room("SanadTesting", ["Canon", "Ledger", "Records", "Store", "Registrar", crypto]),
        tests("Canon", ["Canon"]),
        tests("Ledger", ["Canon", "CSHA256", "Ledger"]),
        tests("Records", ["Canon", "Records"], hasVectors: true),
        tests("Rules", ["Canon", "Records", "Rules"]),
        tests("Proofs", ["Canon", "Ledger", "Records", "Rules", "Proofs"]),
        tests("Finality", ["Canon", "Ledger", "Finality"]),
        tests("Outbound", ["Canon", "Proofs", "Outbound"] + http),
        tests("Registrar", ["Canon", "Ledger", "Records", "Finality", "Store", "Registrar", grdb]),
        tests("Witness", ["Canon", "Ledger", "Finality", "Registrar", "Witness", grdb] + http),
        tests(
            "Mirror",
            [
                "Canon", "Ledger", "Records", "Proofs", "Finality", "Outbound", "Store",
                "Registrar", "Mirror", "Demonstration", "Web", grdb,
            ] + http),
        tests(
            "Simulation",
            ["Canon", "Ledger", "Records", "Finality", "Store", "Registrar", "Simulation", grdb]),
        tests("Store", ["Canon", "Ledger", "Records", "Store", "Registrar", grdb]),
        tests("Wire", ["Canon", "Wire"]),
        tests("Language", ["Canon", "Language"], hasVectors: true),
        tests("Analysis", ["Canon", "Language", "CVectors", "Analysis"], hasVectors: true),
        tests("Models", ["Canon", "CInference", "Models"], hasVectors: true),
        tests(
            "Insight",
            [
                "Canon", "Records", "Store", "Registrar", "Consultation", "Insight", "Language",
                "Analysis", "Models", "Wire", grdb,
            ]),
        tests("Policy", ["Canon", "Records", "Store", "Registrar", "Policy", "Wire"]),
        tests("Consultation", ["Canon", "Records", "Store", "Registrar", "Consultation", "Wire"]),
        tests(
            "Delivery", ["Canon", "Records", "Rules", "Store", "Registrar", "Delivery", "Wire"],
            hasVectors: true),
        tests(
            "Treasury", ["Canon", "Records", "Rules", "Store", "Registrar", "Treasury", "Wire"],
            hasVectors: true),
        tests("Services", ["Canon", "Records", "Rules", "Store", "Registrar", "Services"]),
        tests("Paper", ["Canon", "Paper"]),
        tests(
            "Web",
            [
                "Canon", "Ledger", "Records", "Rules", "Proofs", "Finality", "Store", "Registrar",
                "Policy", "Consultation", "Delivery", "Treasury", "Services", "Demonstration",
                "Web", "Wire",
            ] + http, hasVectors: true),
        tests("Tidy", []),
    ],
    swiftLanguageModes: [.v6]
)
