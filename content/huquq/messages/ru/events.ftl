# События, от которых считаются сроки: то, что человек скажет сам.

## Пребывание и регистрация

event-entered = Я въехал в страну
event-arrived-at-host = Я приехал туда, где буду жить
event-address-changed = Я переехал на другой адрес
event-stay-ends = Этот день — последний, когда мне можно быть в стране
event-stay-ended = В этот день кончился мой законный срок пребывания
event-entry-planned = Я собираюсь пересечь границу
event-departure-planned = Я собираюсь в дорогу
event-permit-issued = Мне выдали разрешение
event-permit-ends = Этот день — последний, когда действует моё разрешение
event-residence-applied = Я подал на постоянное проживание
event-employer-changed = Я перешёл к другому работодателю
event-patent-issued = Мне выдали патент
event-register-listed = Я узнал, что я в реестре контролируемых лиц
event-signal-lost = Приложение «Амина» потеряло связь

## Полиция, штраф, выдворение

event-detained = Меня задержали
event-placed-in-centre = Меня поместили в спецучреждение для выдворения
event-offence = В этот день, как считает полиция, было нарушение
event-fine-order = Мне вручили постановление о штрафе
event-ruling-in-force = Постановление о штрафе вступило в силу
event-punished = Меня наказали за нарушение миграционных правил
event-written-order = Мне вручили письменное предписание
event-ruling = Мне отдали решение суда
event-departure-date = Суд велел мне уехать к этому дню
event-expulsion-requested = Полиция попросила суд выдворить меня
event-expelled = Меня выдворили
event-appeal-filed = Моя жалоба пришла в суд
event-appeal-lost-notice = Мне сообщили, что мою жалобу на штраф отклонили

## Жалобы на чиновников и суд

event-act-learned = Я узнал о решении или действии чиновника
event-act-without-appeal-notice = Я узнал о решении, в котором не сказано, как жаловаться
event-application-filed = Я подал заявление чиновнику
event-no-answer = Чиновник не ответил мне в срок
event-complaint-filed = Я подал жалобу
event-complaint-decided = По моей жалобе приняли решение
event-court-decision = Суд объявил решение
event-court-determination = Суд вынес определение, не решив дело до конца
event-ombudsman-complaint = Омбудсмен получил мою жалобу
event-legal-advice-asked = Я попросил бесплатную помощь юриста

## Работа

event-wage-due = Мне не заплатили в срок
event-wage-month = Я работал в этом месяце
event-payday = Подошёл день зарплаты
event-pay-demanded = Я письменно потребовал зарплату
event-contract-start = Я начал работать
event-contract-ended = Моя работа или договор кончились
event-notice-given = Я письменно предупредил, что ухожу
event-employer-warned = Я письменно сказал работодателю, что он нарушает закон
event-dismissed = Меня уволили
event-work-rights-breached = Я узнал, что на работе нарушили мои права
event-commission-applied = Я подал заявление в комиссию по трудовым спорам
event-commission-ruled = Комиссия по трудовому спору вынесла решение
event-commission-decided = Я получил решение комиссии по трудовому спору
event-commission-term-over = Срок жалобы на решение комиссии прошёл
event-accident = На работе случился несчастный случай
event-accident-reported = Я сам сообщил о несчастном случае, который скрыли
event-accident-act-closed = Акт о несчастном случае готов
event-accident-disputed = Я не согласился с актом о несчастном случае

## Убежище

event-asylum-ground = Мне опасно возвращаться домой
event-forced-crossing = Мне пришлось перейти границу незаконно
event-asylum-applied = Я попросил убежища
event-asylum-certificate = Мне выдали свидетельство лица, ищущего убежище
event-refugee-status = Мне дали статус беженца
event-asylum-refused = Мне отказали в убежище
event-asylum-complaint-refused = Мою жалобу на отказ в убежище отклонили

## Что верно про вас

fact-worker = Я приехал работать
fact-eaeu-worker = Я или мои близкие работаем здесь, мы из страны ЕАЭС
fact-arrest-possible = Мне сказали, что за это возможен арест
fact-no-commission = На работе нет согласительной комиссии
fact-labour-immigrant = У меня разрешение трудового иммигранта
fact-seasonal-worker = Я сезонный рабочий
fact-breach-not-mended = Я написал работодателю о нарушении, прошло 7 рабочих дней, а он не исправил
fact-court-at-once = Юрист сказал: в суд можно сразу, без жалобы
