# Events that terms count from: what a person would say himself.

event-arrived-at-host = I arrived where I will live
event-entered = I entered the country
event-fine-order = I was handed a fine order
event-wage-due = I was not paid on time
