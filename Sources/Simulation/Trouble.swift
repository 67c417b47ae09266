/// What goes wrong in one step, by the scenario and the run's chance.
extension World {
    func trouble() throws(Violation) {
        networkTrouble()
        try witnessTrouble()
        switch scenario {
        case .oneMachine: diskTrouble(of: nodes[0])
        case .bitRot:
            if chance.happens(15) {
                tell("a bit will flip")
                nodes[0].disk.fail(.readFlips, after: chance.number(0...200))
            }
            if chance.happens(8) { losePower(nodes[0]) }
        case .twoLeaders: try leaderTrouble()
        case .failover: try failover()
        case .twoOperators, .forgetfulWitness:
            if chance.happens(6), let node = chance.pick(nodes) { kill(node) }
        }
    }

    private func networkTrouble() {
        guard chance.happens(10) else { return }
        network.loss = chance.pick([0, 0, 10, 40]) ?? 0
        network.doubling = chance.pick([0, 10]) ?? 0
        let pair = [chance.number(0...nodes.count - 1), chance.number(0...witnesses.count - 1)]
        if network.cut.remove(pair) == nil { network.cut.insert(pair) }
    }

    private func witnessTrouble() throws(Violation) {
        for witness in witnesses where !witness.isUp && chance.happens(40) { restart(witness) }
        guard chance.happens(8), let witness = chance.pick(witnesses) else { return }
        switch chance.number(0...3) {
        case 0: witness.disk.fail(.syncFails, after: chance.number(0...6))
        case 1: witness.disk.fail(.writeFails, after: chance.number(0...12))
        default:
            tell("the power of \(witness.name) goes")
            witness.disk.losePower()
            witness.stop()
        }
        if scenario == .forgetfulWitness { try forget() }
    }

    /// The first witness, and only that one, is put back to what it held at the beginning.
    private func forget() throws(Violation) {
        guard let backup = witnessBackup, chance.happens(60) else { return }
        tell("\(witnesses[0].name) forgets")
        witnesses[0].stop()
        witnesses[0].disk.restore(from: backup)
        restart(witnesses[0])
    }

    func restart(_ witness: SimulatedWitness) {
        do {
            try witness.start()
            tell("\(witness.name) starts")
        } catch {
            witness.stop()
            tell("\(witness.name) does not start: \(error)")
        }
    }

    private func diskTrouble(of node: SimulatedNode) {
        guard chance.happens(30) else { return }
        // A program that ignores the error of a sync sees none: to it the disk lies.
        let sync: SimulatedDisk.Fault = mutant == .ignoresSyncErrors ? .syncLies : .syncFails
        switch chance.number(0...6) {
        case 0: node.disk.fail(.full, after: chance.number(0...20))
        case 1: node.disk.fail(.writeFails, after: chance.number(0...20))
        case 2, 3: node.disk.fail(sync, after: chance.number(0...8))
        case 4: kill(node)
        default: losePower(node)
        }
    }

    func kill(_ node: SimulatedNode) {
        guard node.isUp else { return }
        tell("node \(node.number) is killed")
        node.disk.endProcess()
        for other in nodes where other.disk === node.disk {
            // Only this process ended; the other connects anew.
            if other === node { other.end() } else { other.reconnect() }
        }
    }

    private func leaderTrouble() throws(Violation) {
        if chance.happens(15), let node = chance.pick(nodes) { flip(node) }
        if chance.happens(8), let node = chance.pick(nodes) { kill(node) }
        if chance.happens(4) { losePower(nodes[0]) }
    }

    /// Pauses a process, or wakes it.
    private func flip(_ node: SimulatedNode) {
        node.isPaused.toggle()
        tell("node \(node.number) \(node.isPaused ? "sleeps" : "wakes")")
    }

    /// The store fails over to a copy that lags behind; whoever was connected connects anew.
    private func failover() throws(Violation) {
        if chance.happens(15), let node = chance.pick(nodes) { flip(node) }
        if chance.happens(12) { standby?.restore(from: nodes[0].disk) }
        guard chance.happens(8), let standby else { return }
        tell("the store fails over")
        nodes[0].disk.restore(from: standby)
        do {
            try SimulatedNode.promote(nodes[0].disk, at: instant)
        } catch {
            tell("the copy is not taken over: \(error)")
        }
        for node in nodes where node.isUp { node.reconnect() }
        if chance.happens(60), let node = chance.pick(nodes) { kill(node) }
    }
}
