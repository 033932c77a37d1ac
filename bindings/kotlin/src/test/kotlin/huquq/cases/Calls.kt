package huquq.cases

import huquq.World
import huquq.ffi.Engine
import huquq.ffi.HuquqException
import huquq.ffi.SlipProgress
import huquq.ffi.SlipReader
import huquq.ffi.SyncOptions
import huquq.ffi.errorSentence
import java.lang.reflect.InvocationTargetException
import java.nio.file.Path
import kotlin.reflect.KFunction
import kotlin.reflect.full.declaredMemberFunctions
import kotlin.reflect.jvm.kotlinFunction

/** The engines a row can name, and calls by their names. */
class Calls(repository: Path, private val scratch: Path) : AutoCloseable {
    private val arguments = Arguments(repository, scratch)
    private val root = arguments.bytes(mapOf("file" to "\$REPO/metadata/1.root.json"))
    private val engines = mapOf("full" to open("full"), "empty" to open("empty"), "shut" to open("full"), "other" to open("other"))
    private val methods = Engine::class.declaredMemberFunctions.associateBy { snake(it.name) }
    private val functions: Map<String, KFunction<*>> =
        Class.forName("huquq.ffi.HuquqKt").declaredMethods.mapNotNull { it.kotlinFunction }.associateBy { snake(it.name) }

    init {
        engines.getValue("full").sync(World.from(repository), SyncOptions(), World.now.epochSecond, null, null, null)
        engines.getValue("shut").shut()
    }

    private fun open(name: String) = Engine(scratch.resolve(name).toString(), root)

    override fun close() = engines.values.forEach(Engine::close)

    /** The answer to a row in normal form. */
    fun call(row: Map<*, *>): Any? {
        val given = (row["args"] as Map<*, *>?).orEmpty()
        return when (val name = row["call"] as String) {
            "open" -> Engine(arguments.text(given["folder"])!!, arguments.bytes(given["root"])).use {
                it.shut()
                it.shut()
                null
            }
            "error_sentence" -> try {
                call(given["of"] as Map<*, *>)
                error("no error in ${row["name"]}")
            } catch (e: HuquqException) {
                errorSentence(e, given["lang"] as String)
            }
            "slip_take" -> SlipReader().use { normal(taken(it, given)) }
            "slip_content" -> SlipReader().use {
                taken(it, given)
                it.content().toHexString()
            }
            else -> {
                val engine = engines.getValue(row["on"] as String? ?: "full")
                val call = methods[name] ?: functions.getValue(name)
                val own = call.parameters.filter { it.name == null }.associateWith { engine }
                try {
                    normal(call.callBy(own + arguments.of(call, call.parameters - own.keys, given)))
                } catch (e: InvocationTargetException) {
                    throw e.targetException
                }
            }
        }
    }

    private fun taken(reader: SlipReader, given: Map<*, *>): SlipProgress? =
        (given["codes"] as List<*>).map { reader.take(arguments.bytes(it)) }.lastOrNull()
}
