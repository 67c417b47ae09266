import Canon

extension Texts {
    /// These texts, checked for a member of an act.
    func checked(
        _ member: String, limit: Int = TextLimit.title, isRequired: Bool = true
    ) throws(ActRefusal) -> Texts {
        switch checked(limit: limit, isRequired: isRequired) {
        case .success(let texts): return texts
        case .failure(let problem): throw .text(member: member, problem)
        }
    }

    /// Whether a recorded text is what these would have been recorded as.
    func isRecorded(as recorded: Texts) -> Bool {
        switch checked(limit: TextLimit.paragraph, isRequired: false) {
        case .success(let texts): texts == recorded
        case .failure: false
        }
    }
}

extension String {
    /// The text as it would be recorded; as it stands where it would not be.
    var trimmed: String {
        do throws(PlainText.Problem) {
            return try PlainText(checking: self, limit: TextLimit.paragraph).text
        } catch {
            return self
        }
    }
}
