/// Phantom subjects of identifiers.
public enum Instrument {}
/// One addressed piece of an instrument.
public enum Provision {}
/// One consultation on an instrument.
public enum Consultation {}
/// One submission to a consultation.
public enum Submission {}
/// A part of a submission: an answer to one question or a comment on one provision.
public enum SubmissionPart {}
/// A theme made by an officer from what people said.
public enum Theme {}
/// A category of stakeholders.
public enum StakeholderCategory {}
/// A question asked in a round.
public enum Question {}
