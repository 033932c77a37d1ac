import Huquq

print("not yet")
