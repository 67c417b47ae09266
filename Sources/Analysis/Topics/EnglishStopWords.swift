/// English words that name no topic, by word class.
enum EnglishStopWords {
    static let text = """
        \(pronouns) \(determiners) \(prepositions) \(conjunctions) \(verbs) \(adverbs) \(comments)
        """

    private static let pronouns = """
        i me my mine myself we us our ours ourselves you your yours yourself yourselves he him his
        himself she her hers herself it its itself they them their theirs themselves one ones who
        whom whose which what that this these those someone somebody something anyone anybody
        anything everyone everybody everything none nobody nothing each other others another
        whoever whatever whichever
        """
    private static let determiners = """
        a an the some any no every either neither both all half few fewer less little many much
        more most several such same own enough two three four five six seven eight nine ten first
        second
        """
    private static let prepositions = """
        about above across after against along among amongst around as at before behind below
        beneath beside besides between beyond by despite down during except for from in inside
        into like near of off on onto out outside over per since through throughout till to toward
        towards under until up upon versus via with within without regarding
        """
    private static let conjunctions = """
        and or but nor so yet because although though whereas while if unless whether than then
        therefore hence thus however moreover furthermore otherwise instead when whenever where
        wherever why how
        """
    private static let verbs = """
        am is are was were be been being have has had having do does did doing done can could may
        might must shall should will would ought need needs needed let lets get gets got getting
        go goes going gone went come comes came make makes made making take takes took taken give
        gives gave given put keep keeps kept seem seems want wants wanted become becomes became
        isnt arent wasnt werent hasnt havent hadnt dont doesnt didnt cant cannot couldnt wont
        wouldnt shouldnt mustnt im ive id ill youre youve youll hes shes weve theyre theyve thats
        theres whats
        """
    private static let adverbs = """
        not never ever always often sometimes usually again also too very really quite rather just
        only even still already now here there today soon later almost perhaps maybe indeed well
        once twice far away back else ago especially particularly currently
        """
    private static let comments = """
        please kindly thank thanks sir madam dear agree agreed disagree think thought believe feel
        feels opinion view views comment comments say says said yes ok okay etc eg ie
        """
}
