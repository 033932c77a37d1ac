package huquq.cases

import huquq.ffi.Fetcher
import huquq.ffi.Progress
import huquq.ffi.Stop
import java.math.BigInteger
import java.nio.file.Path
import kotlin.io.path.Path
import kotlin.io.path.readBytes
import kotlin.reflect.KClass
import kotlin.reflect.KFunction
import kotlin.reflect.KParameter
import kotlin.reflect.KType
import kotlin.reflect.full.primaryConstructor

/** Arguments of a row as the exports take them, by the types of their parameters. */
class Arguments(private val repository: Path, private val scratch: Path) {
    /** The arguments of [call] by name; a list that is missing is empty, a record that is missing has its defaults. */
    fun of(call: KFunction<*>, parameters: List<KParameter>, given: Map<*, *>): Map<KParameter, Any?> =
        parameters.filter { snake(it.name!!) in given || !it.isOptional }.associateWith { parameter ->
            when (parameter.type.classifier) {
                Progress::class, Fetcher::class -> null
                Stop::class -> if (given["stopped"] == true) Stop().apply { stop() } else null
                else -> value(parameter.type, given[snake(parameter.name!!)]) { "${parameter.name} of ${call.name}" }
            }
        }

    private fun value(type: KType, json: Any?, where: () -> String): Any? {
        val kind = type.classifier as KClass<*>
        if (json == null && type.isMarkedNullable) return null
        return when (kind) {
            String::class -> checkNotNull(text(json)) { "no ${where()}" }
            ByteArray::class -> bytes(json)
            Long::class -> (json as BigInteger).longValueExact()
            UInt::class -> (json as BigInteger).longValueExact().also { require(it in 0..UInt.MAX_VALUE.toLong()) }.toUInt()
            ULong::class -> (json as BigInteger).also { require(it.signum() >= 0 && it.bitLength() <= 64) }.toLong().toULong()
            List::class -> (json as List<*>? ?: emptyList<Any>()).map { value(type.arguments.single().type!!, it, where) }
            Map::class -> (json as Map<*, *>? ?: emptyMap<String, Any>()).mapValues { value(type.arguments[1].type!!, it.value, where) }
            else -> if (kind.isSealed) oneOf(kind, json as Map<*, *>) else record(kind, json as Map<*, *>? ?: emptyMap<String, Any>())
        }
    }

    private fun record(kind: KClass<*>, fields: Map<*, *>): Any {
        val make = kind.primaryConstructor!!
        return make.callBy(of(make, make.parameters, fields))!!
    }

    /** `{"folder": {"path": …}}`, or `{"date": "…"}` where there is one field. */
    private fun oneOf(kind: KClass<*>, json: Map<*, *>): Any {
        val (name, inner) = json.entries.single()
        val variant = kind.sealedSubclasses.single { kebab(it.simpleName!!) == name }
        if (inner is Map<*, *> && "repeat" !in inner) return record(variant, inner)
        val make = variant.primaryConstructor!!
        return make.call(value(make.parameters.single().type, inner) { "$name of ${kind.simpleName}" })
    }

    /** A text, with the folders in it, or a long one; null for none. */
    fun text(json: Any?): String? = when (json) {
        is Map<*, *> -> (json["repeat"] as List<*>).let { (part, times) -> (part as String).repeat((times as BigInteger).intValueExact()) }
        else -> (json as String?)?.replace("\$REPO", "$repository")?.replace("\$SCRATCH", "$scratch")
    }

    /** Bytes as hex, of a file, or of a text. */
    fun bytes(json: Any?): ByteArray {
        val fields = json as? Map<*, *>
        (fields?.get("hex") as String?)?.let { return it.hexToByteArray() }
        (fields?.get("file") as String?)?.let { return Path(text(it)!!).readBytes() }
        return text(json)!!.encodeToByteArray(throwOnInvalidSequence = true)
    }
}
