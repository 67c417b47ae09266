/// Words of Urdu in Latin letters that name no topic, by word class, one spelling of each class.
enum RomanUrduStopWords {
    static let text = """
        \(pronouns) \(postpositions) \(conjunctions) \(verbs) \(lightVerbs) \(adverbs) \(comments)
        """

    private static let pronouns = """
        main mujhe mujh mera meri mere hum humein hamara hamari hamare tu tujhe tera teri tere tum
        tumhein tumhara tumhari tumhare aap ap apko aapka aapki aapke woh wo yeh ye is isay isi iska
        iski iske us usay usi uska uski uske in inhein inka inki inke un unhein unhon unka unki unke
        jo jis jise jin jinhein jinhon kaun kis kise kin koi kisi kuch kya khud apna apni apne sab
        sabhi har ek aik dono doosra doosri doosre deegar baaz kai chand tamam sara sari sare pura
        puri pure aisa aisi aise waisa waisi waise jaisa jaisi jaise kaisa kaisi kaise konsa konsi
        konse itna itni itne jitna jitni jitne kitna kitni kitne do teen char paanch pehla pehli
        pehle
        """
    private static let postpositions = """
        ka ki ke ko ne se say par pe tak mein wala wali wale walon liye saath sath baghair baad
        upar oopar neeche andar bahar agay aage peeche samne paas qareeb darmiyan beech taraf bare
        baare khilaf ilawa mutabiq zariye bawajood bajaye siwaye doran tehat mutaliq hawale wajah
        tor taur tarah tarha
        """
    private static let conjunctions = """
        aur or ya magar lekin balke balkay ke agar agarche chunke kyunke kyun kiun taake jab tab
        jabke jahan wahan yahan kahan kab lehaza chunanche albatta taham phir warna halanke goya
        yani neez na mat bhi hi to
        """
    private static let verbs = """
        hai hain ho hoon hun tha thi the thay thein hua hui hue hota hoti hote hona honi hone hoga
        hogi hogaya hogayi honge ga gi ge raha rahi rahe rehna rehne rehta rehti rehte chuka chuki
        chuke sakta sakti sakte sake sakein saka saki chahiye chahie chahta chahti chahte parta
        parti parte para pari pare laga lagi lage lagta lagti lagte paye pata pati pate
        """
    private static let lightVerbs = """
        kar karna karni karne karta karti karte karo karein kare karoon kia kiya ki kiye karke
        karwana karana ja jana jani jane jata jati jate jaye jayein jao gaya gayi gaye aana aane
        aata aati aate aaye aayi aaya de dena deni dene deta deti dete dein diya di diye le lena
        leni lene leta leti lete lein liya li bana banana banane banaya banayi banaye rakhna rakhne
        rakha rakhi rakhe rakhein kaha kehna kehte kehta kehti
        """
    private static let adverbs = """
        nahi nahin bohat bahut zyada ziada kam ab abhi kabhi hamesha aksar sirf faqat bilkul zaroor
        zarur shayad waqai yun dobara jald kafi mazeed khas aam aaj kal haan han ji bas zara
        """
    private static let comments = """
        baraye meherbani mehrbani karam shukriya janab sahib khayal rae guzarish waghera baat
        """
}
