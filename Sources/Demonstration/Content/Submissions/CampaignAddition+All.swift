extension CampaignAddition {
    /// What 37 of the 400 wrote under the letter in their own words.
    static let all: [CampaignAddition] = [
        CampaignAddition(
            theme: "r2-own-cases", script: .english,
            text: """
                Our own case: we sell a tool that finds forged stamps. If the test images are \
                published, forgers will train on them by the next morning.
                """),
        CampaignAddition(
            theme: "r2-own-cases", script: .english,
            text: """
                I add this from myself. Our price to one department is under tender with \
                another, and printing it now would end the tender.
                """),
        CampaignAddition(
            theme: "r2-own-cases", script: .english,
            text: """
                In our product the purpose is no secret at all. What we fear for is the list \
                of 40 warning signs that the fraud check looks at.
                """),
        CampaignAddition(
            theme: "r2-own-cases", script: .english,
            text: """
                We run the queue in a hospital. Publishing which field raises a patient in the \
                queue would teach people to lie in that field.
                """),
        CampaignAddition(
            theme: "r2-own-cases", script: .english,
            text: """
                My firm has 6 people. The weights of our model are all we own; we have no \
                quarrel with naming ourselves.
                """),
        CampaignAddition(
            theme: "r2-own-cases", script: .english,
            text: """
                A detail of my own: the network address of the server is on your form. That is \
                not a trade secret, it is an invitation.
                """),
        CampaignAddition(
            theme: "r2-own-cases", script: .english,
            text: """
                We scan exam papers for copying. Pupils would only need our test report to \
                learn what escapes us.
                """),
        CampaignAddition(
            theme: "r2-own-cases", script: .english,
            text: """
                The campaign letter says wholly. I signed it, but for us one field would be \
                enough: the vendor of our training data, under contract.
                """),
        CampaignAddition(
            theme: "r2-own-cases", script: .english,
            text: """
                Our supplier abroad forbids us to name the sub-supplier, and the fine is \
                larger than our yearly income.
                """),
        CampaignAddition(
            theme: "r2-own-cases", script: .english,
            text: """
                We detect leaks in water pipes. The map of weak joints is in our data \
                description, and I do not want it public.
                """),
        CampaignAddition(
            theme: "r2-own-cases", script: .english,
            text: """
                For a camera that reads number plates, the hours when it is switched off \
                should not be in a register.
                """),
        CampaignAddition(
            theme: "r2-own-cases", script: .english,
            text: """
                I work on spam filters for a ministry. Every published rule is dead within a \
                week.
                """),
        CampaignAddition(
            theme: "r2-own-cases", script: .english,
            text: """
                Please think of the crop insurance model: the threshold at which a field \
                counts as flooded must stay closed until harvest.
                """),
        CampaignAddition(
            theme: "r2-own-cases", script: .english,
            text: """
                Our test set has voices of 200 patients. They agreed to the test and not to \
                being listed.
                """),
        CampaignAddition(
            theme: "r2-own-cases", script: .english,
            text: """
                Our bank client lets us say that we check for money laundering, not which \
                pattern we check.
                """),
        CampaignAddition(
            theme: "r2-own-cases", script: .english,
            text: """
                The letter is not mine but this is: last year a rival copied our interface \
                from a tender file that was put online by mistake.
                """),
        CampaignAddition(
            theme: "r2-own-cases", script: .english,
            text: """
                We would gladly publish the result of the tests. It is the questions of the \
                test that lose their worth.
                """),
        CampaignAddition(
            theme: "r2-own-cases", script: .english,
            text: """
                Our tool finds weak passwords in offices. A register that says which office \
                uses it says which office needed it.
                """),
        CampaignAddition(
            theme: "r2-own-cases", script: .english,
            text: """
                I maintain a model for customs. Importers already ask us which goods are \
                opened; the data field would answer them.
                """),
        CampaignAddition(
            theme: "r2-own-cases", script: .english,
            text: """
                One honest example: the cost field would show our hourly rate, and our biggest \
                customer pays more than the smallest.
                """),
        CampaignAddition(
            theme: "r2-own-cases", script: .english,
            text: """
                We have a patent pending until spring. A description of the method before that \
                date destroys the patent.
                """),
        CampaignAddition(
            theme: "r2-own-cases", script: .english,
            text: """
                Withhold our signature list if you can, it names the tricks of those who \
                attack schools.
                """),
        CampaignAddition(
            theme: "r2-own-cases", script: .urdu,
            text: """
                میرا اپنا معاملہ: ہمارا نظام جعلی دستخط پکڑتا ہے۔ نمونے شائع ہوئے تو جعل ساز \
                انہی پر مشق کریں گے۔
                """),
        CampaignAddition(
            theme: "r2-own-cases", script: .urdu,
            text: """
                ہم ہسپتال کے لیے دوا کی چوری پکڑنے کا نظام بناتے ہیں۔ کون سا خانہ دیکھتے ہیں، \
                یہ بتانا چور کو بتانا ہے۔
                """),
        CampaignAddition(
            theme: "r2-own-cases", script: .urdu,
            text: """
                ہمیں نام اور مقصد درج کرانے پر اعتراض نہیں، صرف ٹینڈر کے دوران قیمت بند رکھی \
                جائے۔
                """),
        CampaignAddition(
            theme: "r2-own-cases", script: .roman,
            text: """
                Mera apna masla yeh hai ke hamara tool bijli ki chori pakarta hai, rule chhap \
                gaye to chor seekh jaein ge.
                """),
        CampaignAddition(
            theme: "r2-own-cases", script: .roman,
            text: """
                Hamari company chhoti hai, model ke weights ke siwa kuch nahi. Naam aur maqsad \
                be shak likh dein.
                """),
        CampaignAddition(
            theme: "r2-overrule", script: .english,
            text: """
                Between us, I do think that the officer who can overrule our system should be \
                named. It protects us when the system is wrong.
                """),
        CampaignAddition(
            theme: "r2-overrule", script: .english,
            text: """
                I was asked to send this letter by my employer. For myself I want the cost to \
                be public.
                """),
        CampaignAddition(
            theme: "r2-overrule", script: .english,
            text: """
                Whatever you decide on secrets, make the departments file something even when \
                they use nothing.
                """),
        CampaignAddition(
            theme: "r2-overrule", script: .urdu,
            text: """
                خط کمپنی کی طرف سے ہے۔ میری ذاتی رائے میں شہری کو معلوم ہونا چاہیے کہ شکایت کس \
                عہدے پر کی جائے۔
                """),
        CampaignAddition(
            theme: "r2-overrule", script: .roman,
            text: """
                Yeh letter office se aaya hai, meri apni raye mein kharcha public hona \
                chahiye.
                """),
        CampaignAddition(
            theme: "r2-trade-secrets", script: .english,
            text: """
                We lost a government contract of two years because we would not open our code, \
                and I would not open it today either.
                """),
        CampaignAddition(
            theme: "r2-trade-secrets", script: .english,
            text: """
                My team of 9 moved here from abroad because the rules were light. If this \
                stands, we look at the map again.
                """),
        CampaignAddition(
            theme: "r2-trade-secrets", script: .english,
            text: """
                Secrecy is the only protection that a small firm can afford, since a lawsuit \
                costs more than the firm.
                """),
        CampaignAddition(
            theme: "r2-trade-secrets", script: .urdu,
            text: "ہمارا مؤقف یہ ہے کہ راز کا فیصلہ صرف بنانے والا کر سکتا ہے، دفتر نہیں۔"),
        CampaignAddition(
            theme: "r2-trade-secrets", script: .roman,
            text: """
                Hum ne teen saal mehnat ki hai, register hamari mehnat muft mein doosron ko de \
                dega.
                """),
    ]
}
