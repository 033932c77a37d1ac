package huquq.cases

private val hump = Regex("(?<=.)[A-Z]")

/** `theirLocale` as `their_locale`. */
fun snake(name: String): String = hump.replace(name) { "_" + it.value }.lowercase()

/** `NotACarrier` as `not-a-carrier`. */
fun kebab(name: String): String = snake(name).replace('_', '-')
