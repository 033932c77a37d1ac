package huquq

import huquq.ffi.Choices
import huquq.ffi.StoreStatus
import java.time.Instant

/** What is stored, whose signatures count, and how old it is by the phone's clock. */
suspend fun Huquq.status(now: Instant = Instant.now()): StoreStatus = ask { it.status(now.epochSecond) }

/** What the reader chose to keep; nothing, where he has not asked for it. */
suspend fun Huquq.settings(): Choices = ask { it.settings() }

/** Keeps [choices] in place of what was kept. */
suspend fun Huquq.keepSettings(choices: Choices): Unit = ask(*choices.texts()) { it.keepSettings(choices) }

/** Forgets all choices; no file of them stays. */
suspend fun Huquq.forgetSettings(): Unit = ask { it.forgetSettings() }
