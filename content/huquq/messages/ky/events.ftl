# Мөөнөттөр ушул окуялардан эсептелет: адам өзү айта турган сөздөр менен.

## Өлкөдө болуу жана каттоо

event-entered = Өлкөгө кирдим
event-arrived-at-host = Жашай турган жериме келдим
event-address-changed = Башка дарекке көчтүм
event-stay-ends = Ушул күн — өлкөдө болсом боло турган акыркы күн
event-stay-ended = Өлкөдө мыйзамдуу болуу мөөнөтүм ушул күнү бүттү
event-entry-planned = Чек арадан өткөнү жатам
event-departure-planned = Жолго чыкканы жатам
event-permit-issued = Мага уруксат беришти
event-permit-ends = Ушул күн — уруксатым жарактуу боло турган акыркы күн
event-residence-applied = Туруктуу жашоого арыз бердим
event-employer-changed = Башка иш берүүчүгө өттүм
event-patent-issued = Мага патент беришти
event-register-listed = Көзөмөлдөгү адамдардын реестринде (реестр контролируемых лиц) экенимди билдим
event-signal-lost = «Амина» тиркемесинин байланышы үзүлдү

## Полиция, айып пул, чыгарып жиберүү (депортация)

event-detained = Мени кармашты
event-placed-in-centre = Мени чыгарып жиберүү (депортация) үчүн атайын мекемеге салышты
event-offence = Полициянын ою боюнча, эреже ушул күнү бузулган
event-fine-order = Мага айып пул жөнүндө токтомду тапшырышты
event-ruling-in-force = Айып пул жөнүндө токтом күчүнө кирди
event-punished = Миграция эрежелерин бузганым үчүн мени жазалашты
event-written-order = Мага жазуу жүзүндөгү талапты (предписание) тапшырышты
event-ruling = Мага соттун чечимин беришти
event-departure-date = Сот ушул күнгө чейин кетүүмдү буюрду
event-expulsion-requested = Полиция соттон мени чыгарып жиберүүнү (депортацияны) сурады
event-expelled = Мени өлкөдөн чыгарып жиберишти (депортация кылышты)
event-appeal-filed = Даттануум сотко жетти
event-appeal-lost-notice = Айып пулга берген даттануумду четке кагышканын мага кабарлашты

## Чиновниктерге даттануу жана сот

event-act-learned = Чиновниктин чечими же кылган иши жөнүндө билдим
event-act-without-appeal-notice = Кантип даттануу керек экени жазылбаган чечим жөнүндө билдим
event-application-filed = Чиновникке арыз бердим
event-no-answer = Чиновник мага мөөнөтүндө жооп берген жок
event-complaint-filed = Даттануу бердим
event-complaint-decided = Даттануум боюнча чечим чыгарышты
event-court-decision = Сот чечимди жарыялады
event-court-determination = Сот ишти аягына чейин чечпей, аныктама (определение) чыгарды
event-ombudsman-complaint = Омбудсмен даттануумду алды
event-legal-advice-asked = Юристтин акысыз жардамын сурадым

## Жумуш

event-wage-due = Мага айлыкты убагында беришкен жок
event-wage-month = Ушул айда иштедим
event-payday = Айлык күнү келди
event-pay-demanded = Айлыгымды жазуу жүзүндө талап кылдым
event-contract-start = Иштей баштадым
event-contract-ended = Жумушум же келишимим бүттү
event-notice-given = Жумуштан кетеримди жазуу жүзүндө эскерттим
event-employer-warned = Иш берүүчүгө мыйзамды бузуп жатканын жазуу жүзүндө айттым
event-dismissed = Мени жумуштан бошотушту
event-work-rights-breached = Жумушта укугум бузулганын билдим
event-commission-applied = Эмгек талаштары боюнча комиссияга арыз бердим
event-commission-ruled = Комиссия эмгек талашы боюнча чечим чыгарды
event-commission-decided = Комиссиянын эмгек талашы боюнча чечимин алдым
event-commission-term-over = Комиссиянын чечимине даттануу мөөнөтү өттү
event-accident = Жумушта кырсык болду
event-accident-reported = Жашырып коюшкан кырсык жөнүндө өзүм кабарладым
event-accident-act-closed = Кырсык жөнүндө акт даяр болду
event-accident-disputed = Кырсык жөнүндө актыга макул болгон жокмун

## Башпаанек

event-asylum-ground = Үйүмө кайтуу мага кооптуу
event-forced-crossing = Чек арадан мыйзамсыз өтүүгө аргасыз болдум
event-asylum-applied = Башпаанек сурадым
event-asylum-certificate = Мага башпаанек сураган адамдын күбөлүгүн беришти
event-refugee-status = Мага качкын статусун беришти
event-asylum-refused = Мага башпаанек берүүдөн баш тартышты
event-asylum-complaint-refused = Башпаанек берүүдөн баш тартууга берген даттануумду четке кагышты

## Сиз жөнүндө эмне туура

fact-worker = Иштегени келдим
fact-eaeu-worker = Бул жерде өзүм иштейм же жакындарым иштейт, биз ЕАЭБ (ЕАЭС) өлкөсүнөнбүз
fact-arrest-possible = Бул үчүн камакка алышы мүмкүн деп мага айтышты
fact-no-commission = Жумушта макулдашуу комиссиясы жок
fact-labour-immigrant = Менде эмгек иммигрантынын уруксаты бар
fact-seasonal-worker = Сезондук жумушчумун
fact-breach-not-mended = Иш берүүчүгө мыйзамды бузуп жатканын жаздым, 7 жумуш күн өттү, бирок ал оңдогон жок
fact-court-at-once = Юрист айтты: даттануу бербей эле, дароо сотко барса болот
