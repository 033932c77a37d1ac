# Who can help. Whether a number was checked is shown by the app.
# Names of organisations follow the English text of the research; their official spelling is to be checked.

## Kazakhstan

contact-kz-102 = Police, Kazakhstan
    .what = If somebody is beating you, locking you in or threatening you right now.
    .note = The police may check your papers and your stay. If you are in danger, call for help all the same.

contact-kz-103 = Ambulance, Kazakhstan
    .what = If somebody is ill or hurt.

contact-kz-112 = Rescue service, Kazakhstan
    .what = If there is an accident or a disaster.

contact-kz-11616 = Line against human trafficking, Kazakhstan
    .what = If you are forced to work, not allowed to leave, or your passport was taken.
    .note = Call when the person who holds you cannot hear. Delete the call from the phone afterwards.

contact-kz-111 = Contact centre 111: family, women, children
    .what = Violence at home, harm to a woman or a child, bullying at school. You can call at any hour, from a mobile or a landline. There is a chat too.
    .note = Call when the person you fear cannot hear. Delete the call from the phone afterwards.

contact-kz-1414 = Single contact centre of Kazakhstan
    .what = Answers about registration, migration and other state services.
    .note = If your stay has run out, try to ask without giving your name first.

contact-kz-ombudsman = Commissioner for Human Rights of Kazakhstan (Ombudsman)
    .what = Takes complaints that officials broke your rights. The answer takes time: up to 15 working days.

contact-kz-labour-ministry = Ministry of Labour of Kazakhstan, reception and labour inspection
    .what = Ask where to complain about an employer. We saw the numbers once in November 2025 and did not keep the page.
    .note = If you need a work permit and have none, talk to a lawyer first. In 2009 inspectors told the police about such people. How it is today is unknown.

contact-kz-1420 = Labour line of Kazakhstan
    .what = From memory: a line to call about unpaid wages. Nobody has checked this.
    .note = If you need a work permit and have none, do not give your name or address before you have talked to a lawyer.

contact-kz-unhcr = UNHCR in Almaty (the UN refugee agency)
    .what = Helps people who fled persecution and look for protection.
    .note = The asylum request itself is not filed here but at the akimat or with the border guards. Do not wait: you have only a few days.

contact-kz-kibhr = Bureau for Human Rights (KIBHR)
    .what = Lawyers for refugees and asylum seekers. Free for refugees. We do not know the phone number, see the site.

contact-kz-sana-sezim = Sana Sezim, Shymkent
    .what = Women's legal centre. Helps migrants and victims of trafficking, has a shelter. We do not know the phone number: the one we found is of 2005.

contact-kz-korgau-astana = Korgau Astana foundation
    .what = Helps with violence and trafficking, and people without papers. Has a temporary home. We do not know the phone number.

contact-kz-rodnik = Rodnik, Almaty
    .what = An aid organisation. What exactly it does we have not checked. We do not know the phone number.

contact-kz-public-position = Public Position, Taraz
    .what = An aid organisation. What exactly it does we have not checked. We do not know the phone number.

contact-kz-meirim = Meirim, Mangystau region
    .what = An aid organisation. What exactly it does we have not checked. We do not know the phone number.

contact-kz-women-kyzylorda = Society of women entrepreneurs, Kyzylorda
    .what = Helps about 30 people a year. How exactly we have not checked. We do not know the phone number.

contact-kz-red-crescent = Red Crescent of Kazakhstan
    .what = In 2015 it gave refugees social and medical help. How it is today is unknown. We do not know the phone number.

contact-kz-iom = IOM in Kazakhstan (the UN migration agency)
    .what = Campaign "Ashyq Álem": information on work and migration on its sites. We do not know the phone number.

contact-kz-legal-initiative = International Legal Initiative foundation
    .what = Lawyers. In 2009, under another name, they took part in a trafficking case in Almaty. What we know is of about 2015. We do not know the phone number.

contact-kz-uz-consulates = Embassy and consulates of Uzbekistan in Kazakhstan
    .what = Help citizens of Uzbekistan whose passport is lost or was taken. Embassy in Astana, consulates in Almaty and Aktau. In 2020 there was a consul at the Zhibek Zholy crossing too. We do not know the phone numbers.
    .note = Do not pay middlemen: the consulate itself warned of them. If you fled the authorities of your country, do not go here: talk to a lawyer or UNHCR first.

contact-kz-kg-consulates = Embassy and consulate of Kyrgyzstan in Kazakhstan
    .what = Help citizens of Kyrgyzstan with documents. Embassy in Astana, consulate in Almaty. A page without a date says that the return paper costs 20 dollars. We do not know the phone numbers.
    .note = You need no middlemen: letters (notes) of the ministry are free. If you fled the authorities of your country, do not go here: talk to a lawyer or UNHCR first.

## Kyrgyzstan

contact-kg-102 = Police, Kyrgyzstan
    .what = If somebody is beating you, locking you in or threatening you right now.
    .note = You may be asked about your papers and your stay. If you are in danger, call for help all the same.

contact-kg-103 = Ambulance, Kyrgyzstan
    .what = If somebody is ill or hurt.

contact-kg-112 = Rescue service, Kyrgyzstan
    .what = If there is an accident or a disaster.

contact-kg-1229 = Labour rights line, Kyrgyzstan
    .what = If you are not paid, dismissed, or have no contract. It has run since July 2024.

contact-kg-labour-control = Labour control service, Kyrgyzstan
    .what = Labour inspectors. In 2025 they gave advice by word of mouth 6,541 times. Call through the labour rights line.
    .note = There are only 28 inspectors in the country. Collect proof yourself: photos, messages, a list of days worked.

contact-kg-ombudsman = Akyikatchy (Ombudsman) of Kyrgyzstan
    .what = Takes complaints that officials broke your rights. In 2025, 9,672 people wrote.

contact-kg-189 = IOM line against human trafficking, Kyrgyzstan
    .what = It existed in 2011. Whether it works today is unknown.
    .note = Call when the person who holds you cannot hear. Delete the call from the phone afterwards.

contact-kg-1899 = Line for migrants, Kyrgyzstan
    .what = It was part of an old campaign for migrants, year unknown. Whether it works today is unknown.

contact-kg-unhcr = UNHCR in Bishkek (the UN refugee agency)
    .what = Helps people who fled persecution and look for protection. Address and numbers are from a page without a date.
    .note = The asylum request itself is taken by the Ministry of Labour. How many days you have is unknown, so do not put it off.

contact-kg-iom = IOM in Bishkek (the UN migration agency)
    .what = Deals with questions of migration. Address and numbers are from a page without a date.

contact-kg-adilet = Adilet legal clinic
    .what = Helps refugees and asylum seekers for free: lawyers and translation. We do not know the phone number, see the site.

contact-kg-mfa-consular = Consular department of the Foreign Ministry of Kyrgyzstan
    .what = For citizens of Kyrgyzstan abroad: documents, a lost passport.
    .note = You need no middlemen: letters (notes) of the ministry are free. If you fled the authorities of your country, do not go here: talk to a lawyer or UNHCR first.

contact-kg-mlsp-moscow = Ministry of Labour of Kyrgyzstan, Moscow office
    .what = Helps citizens of Kyrgyzstan get unpaid wages in Russia. Staff are on duty round the clock. We do not know the phone number.

contact-kg-work-abroad = Centre for work abroad, Kyrgyzstan
    .what = For people who go abroad to work. We do not know the phone number, see the site.

## Russia

contact-ru-112 = Emergency help in Russia
    .what = Police, ambulance, rescue. The call is free, also without money on the phone.
    .note = The police may check your papers. If you are in danger, call for help all the same.

contact-ru-uz-agency = Migration Agency of Uzbekistan, Moscow office
    .what = Helps citizens of Uzbekistan: work, wages, papers, the way home.
    .note = Is it dangerous for you to return home? Do not call here. Speak to a lawyer first.

contact-ru-civic-assistance = Civic Assistance Committee, Moscow
    .what = Lawyers, interpreters, a doctor and a psychologist for refugees and migrants. In 2023 they received people without an appointment.
    .note = The Russian authorities list the committee as a "foreign agent". We found no phone number.

contact-ru-labour-inspection = Labour inspection of Russia
    .what = If you are not paid, or your passport was taken at work. We saw the number once; nobody has checked it.
    .note = Did you work without a patent or permit? Speak to a lawyer first.

## Uzbekistan

contact-uz-112 = Emergency help in Uzbekistan
    .what = Police, ambulance, rescue. A decree of 2024 brought in the single number. Whether it works in every region yet, we do not know.
