# Oʻzbekiston muddatlari.

rule-uz-04 = Rossiya fuqarolari: 15 kun ichida migratsiya hisobiga turing («миграционный учёт»)
    .who = Oʻzbekistondagi Rossiya fuqarolari.
    .trigger = siz Oʻzbekistonga kirgan kun
    .missed = Kechiksangiz nima boʻlishini bilmaymiz.
    .next = Hamma kunni ketma-ket sanang: dam olish kunlarini ham, kirgan kunni ham. Xalqaro bitimda shunday deyilgan: 15-kundan kechikmay. Biz uning 2022-yilgi matnini koʻrganmiz: hozir ham shundaymi, soʻrang.
