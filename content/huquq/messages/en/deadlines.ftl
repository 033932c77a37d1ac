# Deadlines. Numbers and dates are computed by the app; here are only words.
# What we do not know is called unknown. There are no sums of money here on purpose.

rule-kz-01 = Your host tells the police that you have arrived
    .who = Whoever takes you in: landlord, hotel, employer. It is their duty, not yours.
    .trigger = the day you arrived at this person's place or hotel
    .missed = The host answers for it, not you. A private person gets a warning the first time. What comes after that, and what a firm faces, we do not know.
    .next = Ask whether they have reported you. Ask to see the confirmation and take a photo of it. If they refuse, write down their name, the address and the day, and ask the single contact centre what to do.

rule-kz-02 = Register yourself if you came for more than 30 days
    .who = Foreigners who may be in Kazakhstan for up to 90 days and who came for more than 30 days. If a treaty with your country says otherwise, the treaty counts.
    .trigger = the day you crossed the border of Kazakhstan
    .missed = The fine is unknown. If you have already overstayed, registration can be refused.
    .next = Do not wait for the last day. By an order of the Interior Ministry you must register yourself, online, since 1 July 2026. Nobody has confirmed to us that it works. Your host must agree, and the data must be true. If it does not work, take a screenshot with the date and ask the single contact centre.

rule-kz-04 = Leave in time: 30 days a visit, 90 days in any 180
    .who = People in Kazakhstan without a visa and without a temporary residence permit (РВП). Citizens of Armenia, Belarus, Kyrgyzstan, Russia and Uzbekistan have a rule of their own. If a treaty with another country says otherwise, the treaty counts.
    .trigger = the day you crossed the border of Kazakhstan
    .missed = Up to 3 days over: a warning. More than 3 days: a fine. More than 10 days: a fine or expulsion. A second time within a year is worse: you can be expelled for a shorter overstay too. After expulsion you may not enter for 5 years.
    .next = Count both the day you enter and the day you leave: the law does not say, and this is safer. If you want to stay for work, family, study or treatment, ask for a temporary residence permit before your time ends. If it has already ended, look for a lawyer today.

rule-kz-06 = Citizens of Uzbekistan: leave in time, 30 days a visit, 90 days in any 180
    .who = Citizens of Uzbekistan in Kazakhstan without a visa and without a temporary residence permit (РВП).
    .trigger = the day you crossed the border of Kazakhstan
    .missed = Up to 3 days over: a warning. More than 3 days: a fine. More than 10 days: a fine or expulsion. A second time within a year is worse: you can be expelled for a shorter overstay too. After expulsion you may not enter for 5 years.
    .next = Count both the day you enter and the day you leave: this is safer. We know this rule from news of 2023 and have not seen the protocol itself. Ask the single contact centre whether it has changed. If you want to stay for work, family, study or treatment, ask for a temporary residence permit before your time ends. If it has already ended, look for a lawyer today.

rule-kz-43 = Appeal against a police fine
    .who = Anyone fined by the police. If a court decided, for example on expulsion, that is a different appeal: it must be in within 10 days, and against expulsion in any case before the day by which the court told you to leave.
    .trigger = the day you were handed the copy of the fine order, or the day you received it if you were not there
    .missed = You will have to pay the fine. If you do not, it is collected by force, and once you have left you are not let in again until you pay. Whether a missed term can be restored, we do not know.
    .next = Write your appeal to the superior of the officer who made the order. An appeal filed in time stops the fine from being carried out (offences code, article 826-2). Count every day, days off too. Ask for a dated mark on your own copy. If you do not understand the text, demand an interpreter: it is free.

rule-kz-73 = Claim your unpaid wages
    .who = All workers, even without a written contract. For dismissal the terms are shorter: the shortest is one month.
    .trigger = the day you learnt, or should have learnt, that you were not paid
    .missed = Without a good reason you lose the right to claim the money. Article 160 is before the Constitutional Court. How that ended, we do not know.
    .next = Collect proof: messages, photos, a list of days worked, witnesses. Demand the money in writing and keep a copy. If you need a work permit and have none, talk to a lawyer first: working without one can lead to expulsion.

rule-kg-25 = Appeal against a fine in the district court
    .who = Anyone with a fine order in Kyrgyzstan. If a court decided, for example on expulsion, that is a different appeal, also with 10 days.
    .trigger = the day you were handed the copy of the fine order or it came by post
    .missed = The court can restore the term if you had a good reason, for example illness. Otherwise the fine must be paid: you have 30 calendar days from the day you were handed the order, then it is collected by force.
    .next = Bring your appeal to the district court before this day ends. The law does not say that the term moves if it ends on a day off, so do not count on it. Ask for a dated mark on your own copy. Whether the appeal stops collection, we do not know: ask a lawyer.
