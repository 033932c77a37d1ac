package huquq

import huquq.ffi.Choices
import huquq.ffi.DatedEvent
import huquq.ffi.EngineInterface
import huquq.ffi.Paging
import huquq.ffi.ReaderFacts
import huquq.ffi.Source
import huquq.ffi.SyncOptions
import huquq.ffi.Trip
import kotlin.reflect.KFunction
import kotlin.reflect.KParameter
import kotlin.reflect.KType
import kotlin.reflect.full.declaredMemberFunctions
import kotlin.reflect.typeOf

/** Every call of the engine. */
val engineCalls: List<KFunction<*>> = EngineInterface::class.declaredMemberFunctions.sortedBy { it.name }

/** Arguments of a call with [text] in every place that takes a string, and [now] for the clock. */
fun KFunction<*>.samples(text: String, now: Long = World.now.epochSecond): Map<KParameter, Any?> =
    parameters.drop(1).associateWith { sample(it.type, text, now) }

private fun sample(type: KType, text: String, now: Long): Any? = when (type) {
    typeOf<String>(), typeOf<String?>() -> text
    typeOf<ByteArray>() -> text.toByteArray()
    typeOf<Long>() -> now
    typeOf<UInt>() -> 10u
    typeOf<List<String>>() -> listOf(text)
    typeOf<Map<String, String>>() -> mapOf(text to text)
    typeOf<Paging>() -> Paging()
    typeOf<Choices>() -> Choices(text, text, text)
    typeOf<SyncOptions>() -> SyncOptions(listOf(text), listOf(text), null, null, text)
    typeOf<List<Source>>() -> listOf(Source.File(text), Source.Folder(text), Source.Address(text))
    typeOf<List<Trip>>() -> listOf(Trip(text, text, text))
    typeOf<ReaderFacts>() -> ReaderFacts(text, text, text, listOf(DatedEvent(text, text)), listOf(Trip(text, text, text)), listOf(text))
    else -> if (type.isMarkedNullable) null else error("no sample of $type")
}
