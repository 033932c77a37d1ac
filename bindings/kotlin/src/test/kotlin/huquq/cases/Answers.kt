package huquq.cases

import huquq.ffi.Engine
import huquq.ffi.HuquqException
import java.math.BigInteger
import kotlin.reflect.KClass
import kotlin.reflect.full.memberProperties
import kotlin.reflect.full.primaryConstructor

/** An answer in the normal form of the table. */
fun normal(answer: Any?): Any? = when (answer) {
    null, Unit -> null
    is String, is Boolean -> answer
    is Int, is Long, is UInt, is ULong -> BigInteger(answer.toString())
    is Enum<*> -> answer.name.lowercase().replace('_', '-')
    is List<*> -> answer.map(::normal)
    is Engine -> null.also { answer.close() }
    else -> fields(answer)
}

/** An error in the normal form of the table. */
fun normal(error: HuquqException): Map<String, Any?> =
    (if (error::class.primaryConstructor!!.parameters.isEmpty()) emptyMap() else fields(error)) - "detail" +
        ("kind" to kebab(error::class.simpleName!!))

private fun fields(record: Any): Map<String, Any?> {
    val kind = record::class
    check(kind.isData || record is HuquqException) { "no record: $kind" }
    return kind.primaryConstructor!!.parameters.associate { snake(it.name!!) to normal(read(kind, it.name!!, record)) }
}

private fun read(kind: KClass<*>, name: String, record: Any): Any? =
    kind.memberProperties.single { it.name == name }.getter.call(record)

/** What in [answer] is not as its row expects. */
fun wrong(row: Map<*, *>, answer: Any?): List<String> {
    val unequal = (row["expect"] as Map<*, *>?).orEmpty().mapNotNull { (path, expected) ->
        val found = at(answer, path as String)
        if (found == expected) null else "$path: not ${writeJson(expected)} but ${writeJson(found)}"
    }
    val missing = (row["contains"] as Map<*, *>?).orEmpty().mapNotNull { (path, part) ->
        val found = at(answer, path as String)
        if (found is String && part as String in found) null else "$path: no $part in ${writeJson(found)}"
    }
    return unequal + missing
}

/** What stands at a path; null where there is nothing. */
private fun at(answer: Any?, path: String): Any? =
    path.split('/').filter { it.isNotEmpty() }.fold(answer) { here, part ->
        when (here) {
            is List<*> -> if (part == "#") here.size.toBigInteger() else here.getOrNull(part.toInt())
            is Map<*, *> -> here[part]
            else -> null
        }
    }

/** [value] without the field at any depth. */
fun without(value: Any?, field: String): Any? = when (value) {
    is Map<*, *> -> value.filterKeys { it != field }.mapValues { without(it.value, field) }
    is List<*> -> value.map { without(it, field) }
    else -> value
}
