import Canon
import Records

/// A provision with those that stand in it.
struct ProvisionTree {
    let content: ProvisionContent
    var children: [ProvisionTree]

    /// The provisions without a parent, each with all below it, in document order.
    static func roots(of provisions: [ProvisionContent]) -> [ProvisionTree] {
        var open: [ProvisionTree] = []
        var roots: [ProvisionTree] = []
        func close() {
            let last = open.removeLast()
            if open.isEmpty {
                roots.append(last)
            } else {
                open[open.count - 1].children.append(last)
            }
        }
        for content in provisions {
            while let last = open.last, last.content.provision != content.parent { close() }
            open.append(ProvisionTree(content: content, children: []))
        }
        while !open.isEmpty { close() }
        return roots
    }
}
