# Muddatlar shu voqealardan hisoblanadi: odam oʻzi aytadigan soʻzlar bilan.

event-arrived-at-host = Yashaydigan joyimga keldim
event-entered = Mamlakatga kirdim
event-fine-order = Menga jarima qarorini topshirishdi
event-wage-due = Menga ish haqini vaqtida berishmadi
event-detained = Meni ushlab qolishdi
event-ruling = Menga sud qarorini berishdi
event-departure-date = Sud shu kungacha chiqib ketishimni buyurdi
event-ruling-in-force = Jarima qarori kuchga kirdi
event-dismissed = Meni ishdan boʻshatishdi
event-asylum-ground = Vatanimga qaytish men uchun xavfli
