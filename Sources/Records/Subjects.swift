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
/// An outcome that a policy as a whole is for.
public enum Goal {}
/// Something that is measured.
public enum Indicator {}
/// One publisher's series of numbers.
public enum Series {}
/// An area that numbers are given for.
public enum Area {}
/// Somebody's objection to a number.
public enum Dispute {}
/// A programme fund.
public enum Fund {}
/// An office that spends money or gives a service.
public enum SpendingOffice {}
/// Money promised to a recipient.
public enum Award {}
/// One payment of a milestone.
public enum Payment {}
/// An office's own key of one act, for idempotency.
public enum ActKey {}
/// Acts that succeed or fail together.
public enum ActChain {}
/// A public service in the catalogue.
public enum PublicService {}
/// What somebody said of a service.
public enum Feedback {}
/// One reading of something by a machine.
public enum Analysis {}
/// Somebody's disagreement with what a machine put out.
public enum Objection {}
/// A sentence that people are asked to agree with or not.
public enum Statement {}
/// Somebody who votes on statements, by a pseudonym.
public enum Participant {}
