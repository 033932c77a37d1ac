# События и обстоятельства, которых нет в events.ftl: то, что человек скажет сам.

event-appeal-lost-notice = Мне сообщили, что мою жалобу на штраф отклонили
event-asylum-complaint-refused = Мою жалобу на отказ в убежище отклонили
event-commission-applied = Я подал заявление в комиссию по трудовым спорам
event-commission-term-over = Срок жалобы на решение комиссии прошёл
event-court-determination = Суд вынес определение, не решив дело до конца
event-entry-planned = Я собираюсь пересечь границу
event-no-answer = Чиновник не ответил мне в срок
event-pay-demanded = Я письменно потребовал зарплату
event-payday = Подошёл день зарплаты
event-placed-in-centre = Меня поместили в спецучреждение для выдворения
event-register-listed = Я узнал, что я в реестре контролируемых лиц
event-signal-lost = Приложение «Амина» потеряло связь
event-work-rights-breached = Я узнал, что на работе нарушили мои права

fact-arrest-possible = Мне сказали, что за это возможен арест
