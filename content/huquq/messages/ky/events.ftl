# Мөөнөттөр ушул окуялардан эсептелет: адам өзү айта турган сөздөр менен.

event-arrived-at-host = Жашай турган жериме келдим
event-entered = Өлкөгө кирдим
event-fine-order = Мага айып пул жөнүндө токтомду тапшырышты
event-wage-due = Мага айлыкты убагында беришкен жок
event-detained = Мени кармашты
event-ruling = Мага соттун чечимин беришти
event-departure-date = Сот ушул күнгө чейин кетүүмдү буюрду
event-ruling-in-force = Айып пул жөнүндө токтом күчүнө кирди
event-dismissed = Мени жумуштан бошотушту
event-asylum-ground = Үйүмө кайтуу мага кооптуу
