# События, от которых считаются сроки: то, что человек скажет сам.

event-arrived-at-host = Я приехал туда, где буду жить
event-entered = Я въехал в страну
event-fine-order = Мне вручили постановление о штрафе
event-wage-due = Мне не заплатили в срок
event-detained = Меня задержали
event-ruling = Мне отдали решение суда
event-departure-date = Суд велел мне уехать к этому дню
event-ruling-in-force = Постановление о штрафе вступило в силу
event-dismissed = Меня уволили
event-asylum-ground = Мне опасно возвращаться домой
