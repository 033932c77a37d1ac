package huquq.cases

import com.google.gson.JsonArray
import com.google.gson.JsonElement
import com.google.gson.JsonNull
import com.google.gson.JsonObject
import com.google.gson.JsonParser
import com.google.gson.JsonPrimitive
import java.math.BigInteger

/** JSON as maps, lists, texts, whole numbers, truth values and null. Numbers are of any size: some of the table do not fit a double. */
fun parseJson(text: String): Any? = plain(JsonParser.parseString(text))

private fun plain(json: JsonElement): Any? = when (json) {
    is JsonNull -> null
    is JsonArray -> json.map(::plain)
    is JsonObject -> json.entrySet().associate { (name, value) -> name to plain(value) }
    is JsonPrimitive -> when {
        json.isBoolean -> json.asBoolean
        json.isNumber -> BigInteger(json.asString)
        else -> json.asString
    }
    else -> error("$json")
}

/** JSON in one line, names in order: the form of transcript.json. */
fun writeJson(value: Any?): String = buildString { write(value) }

private fun StringBuilder.write(value: Any?) {
    when (value) {
        is String -> text(value)
        is List<*> -> value.joinTo(this, ",", "[", "]") { writeJson(it) }
        is Map<*, *> -> value.entries.sortedBy { it.key as String }.joinTo(this, ",", "{", "}") { (name, inner) ->
            "${writeJson(name)}:${writeJson(inner)}"
        }
        else -> append(value)
    }
}

private fun StringBuilder.text(value: String) {
    append('"')
    for (sign in value) {
        when {
            sign == '"' || sign == '\\' -> append('\\').append(sign)
            sign == '\n' -> append("\\n")
            sign == '\r' -> append("\\r")
            sign == '\t' -> append("\\t")
            sign == '\b' -> append("\\b")
            sign == '\u000c' -> append("\\f")
            sign < ' ' -> append("\\u%04x".format(sign.code))
            else -> append(sign)
        }
    }
    append('"')
}
