package huquq

import huquq.ffi.Engine
import huquq.ffi.EngineInterface
import java.lang.reflect.InvocationTargetException
import java.lang.reflect.Proxy
import java.util.concurrent.ConcurrentHashMap

/** Stands before a real engine and notes which of its calls were made and came back with an answer. */
class Recording {
    val answered: MutableSet<String> = ConcurrentHashMap.newKeySet()

    fun over(engine: Engine): Huquq {
        val noting = Proxy.newProxyInstance(javaClass.classLoader, arrayOf(EngineInterface::class.java)) { _, method, arguments ->
            try {
                method.invoke(engine, *(arguments ?: emptyArray())).also { answered += method.name.substringBefore('-') }
            } catch (e: InvocationTargetException) {
                throw e.targetException
            }
        }
        return Huquq(noting as EngineInterface, engine::close)
    }
}
