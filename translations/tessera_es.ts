<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es">
<context>
    <name>ChoiceText</name>
    <message>
        <source>Vision Transformer</source>
        <translation>Vision Transformer</translation>
    </message>
    <message>
        <source>plain patches</source>
        <translation>simples</translation>
    </message>
    <message>
        <source>shifted patches</source>
        <translation>desplazados</translation>
    </message>
    <message>
        <source>locality (LSA)</source>
        <translation>localidad (LSA)</translation>
    </message>
    <message>
        <source>plain</source>
        <translation>simple</translation>
    </message>
    <message>
        <source>class token</source>
        <translation>token de clase</translation>
    </message>
    <message>
        <source>all tokens</source>
        <translation>todos los tokens</translation>
    </message>
    <message>
        <source>attention pooling</source>
        <translation>agrupación por atención</translation>
    </message>
    <message>
        <source>mean of tokens</source>
        <translation>media de tokens</translation>
    </message>
    <message>
        <source>off</source>
        <translation>desactivado</translation>
    </message>
    <message>
        <source>cross-entropy</source>
        <translation>entropía cruzada</translation>
    </message>
    <message>
        <source>on</source>
        <translation>activado</translation>
    </message>
</context>
<context>
    <name>CompareTexts</name>
    <message numerus="yes">
        <source>%n seed(s)</source>
        <extracomment>%1 and %2 count the seeds of A and B</extracomment>
        <translation>
            <numerusform>%n semilla</numerusform>
            <numerusform>%n semillas</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 and %2 seeds</source>
        <translation>%1 y %2 semillas</translation>
    </message>
    <message>
        <source>exact binomial</source>
        <translation>binomial exacta</translation>
    </message>
    <message>
        <source>with continuity correction</source>
        <translation>con corrección de continuidad</translation>
    </message>
    <message>
        <source>Same %1 test images: only B is right on %2, only A on %3; McNemar&apos;s test (%4), %5.</source>
        <translation>Las mismas %1 imágenes de prueba: solo B acierta en %2, solo A en %3; prueba de McNemar (%4), %5.</translation>
    </message>
    <message numerus="yes">
        <source>%n run(s) of each side paired by seed.</source>
        <translation>
            <numerusform>%n ejecución de cada lado, emparejada por semilla.</numerusform>
            <numerusform>%n ejecuciones de cada lado, emparejadas por semilla.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n run(s) of each side paired in the order of their seeds.</source>
        <translation>
            <numerusform>%n ejecución de cada lado, emparejada en el orden de sus semillas.</numerusform>
            <numerusform>%n ejecuciones de cada lado, emparejadas en el orden de sus semillas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Without a test split the answers are not tested image by image.</source>
        <translation>Sin partición de prueba, las respuestas no se contrastan imagen por imagen.</translation>
    </message>
    <message>
        <source>The runs were scored on different images, so their answers cannot be paired.</source>
        <translation>Las ejecuciones se puntuaron con imágenes distintas, así que sus respuestas no se pueden emparejar.</translation>
    </message>
    <message>
        <source>A run stores no answers per image, so they cannot be paired; runs trained from now on store them.</source>
        <translation>Una ejecución no guarda respuestas por imagen, así que no se pueden emparejar; las que se entrenen desde ahora las guardan.</translation>
    </message>
    <message>
        <source>p &lt; 0.001</source>
        <translation>p &lt; 0.001</translation>
    </message>
    <message>
        <source>p = %1</source>
        <translation>p = %1</translation>
    </message>
    <message>
        <source>%1 is better by %2 points ± %3 top-1 (%4, 95 %).</source>
        <extracomment>&quot;B is better by 3.0 points ± 0.4 top-1 (5 seeds, 95 %).&quot;</extracomment>
        <translation>%1 es mejor en %2 puntos ± %3 de top-1 (%4, 95 %).</translation>
    </message>
    <message>
        <source>%1 and %2 are not separable with %3.</source>
        <translation>%1 y %2 no son separables con %3.</translation>
    </message>
    <message>
        <source>%1 and %2 score the same with this seed.</source>
        <translation>%1 y %2 obtienen lo mismo con esta semilla.</translation>
    </message>
    <message>
        <source>%1 scores %2 points higher with this seed.</source>
        <translation>%1 obtiene %2 puntos más con esta semilla.</translation>
    </message>
    <message>
        <source>There is no score to compare yet.</source>
        <translation>Aún no hay ningún resultado que comparar.</translation>
    </message>
    <message>
        <source>B − A %1 points, 95 % interval %2 to %3, Welch&apos;s t-test over seeds, %4.</source>
        <translation>B − A %1 puntos, intervalo del 95 % de %2 a %3, prueba t de Welch sobre semillas, %4.</translation>
    </message>
    <message>
        <source>One seed cannot say how the next one turns out. Repeat over five seeds on Experiment for an interval.</source>
        <translation>Una semilla no dice cómo saldrá la siguiente. Repita con cinco semillas en Experimento para obtener un intervalo.</translation>
    </message>
    <message>
        <source>Same data.</source>
        <translation>Mismos datos.</translation>
    </message>
    <message>
        <source>Different data: %1 and %2.</source>
        <translation>Datos distintos: %1 y %2.</translation>
    </message>
    <message>
        <source>Only the declared settings differ.</source>
        <translation>Solo difieren los ajustes declarados.</translation>
    </message>
    <message>
        <source>Beyond the declared factor: %1 is %2 and %3.</source>
        <translation>Aparte del factor declarado: %1 es %2 y %3.</translation>
    </message>
    <message>
        <source>The runs of %1 differ in more than the seed: %2.</source>
        <translation>Las ejecuciones de %1 difieren en algo más que la semilla: %2.</translation>
    </message>
    <message>
        <source>Same seeds.</source>
        <translation>Mismas semillas.</translation>
    </message>
    <message>
        <source>Different seeds: %1 and %2.</source>
        <translation>Semillas distintas: %1 y %2.</translation>
    </message>
    <message>
        <source>%2 of %3 runs of %1 did not finish.</source>
        <translation>%2 de %3 ejecuciones de %1 no terminaron.</translation>
    </message>
    <message>
        <source>Same machine.</source>
        <translation>Misma máquina.</translation>
    </message>
    <message>
        <source>Different machines, so times do not compare: %1 and %2.</source>
        <translation>Máquinas distintas, así que los tiempos no son comparables: %1 y %2.</translation>
    </message>
    <message>
        <source>Parameters of B against A: %1 %.</source>
        <translation>Parámetros de B respecto a A: %1 %.</translation>
    </message>
    <message>
        <source>Multiply-adds of B against A: %1 %.</source>
        <translation>Operaciones de B respecto a A: %1 %.</translation>
    </message>
    <message>
        <source>Training time of B against A: %1 %.</source>
        <translation>Tiempo de entrenamiento de B respecto a A: %1 %.</translation>
    </message>
    <message>
        <source>Top-1 %</source>
        <translation>Top-1 %</translation>
    </message>
    <message>
        <source>Top-5 %</source>
        <translation>Top-5 %</translation>
    </message>
    <message>
        <source>Loss, nats</source>
        <translation>Pérdida, nats</translation>
    </message>
    <message>
        <source>Calibration error (ECE) %</source>
        <translation>Error de calibración (ECE) %</translation>
    </message>
    <message>
        <source>Time per step, ms</source>
        <translation>Tiempo por paso, ms</translation>
    </message>
    <message>
        <source>Training time, s</source>
        <translation>Tiempo de entrenamiento, s</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Parámetros</translation>
    </message>
    <message>
        <source>Multiply-adds per image, millions</source>
        <translation>Operaciones por imagen, millones</translation>
    </message>
    <message>
        <source>%1 ± %2</source>
        <translation>%1 ± %2</translation>
    </message>
    <message>
        <source>exact</source>
        <translation>exacta</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>de %1 a %2</translation>
    </message>
    <message>
        <source>No answer differs, so that a bootstrap gives no interval.</source>
        <translation>Ninguna respuesta difiere, así que el bootstrap no da ningún intervalo.</translation>
    </message>
    <message>
        <source>Paired bootstrap over images: %1 to %2 points.</source>
        <translation>Bootstrap pareado sobre imágenes: de %1 a %2 puntos.</translation>
    </message>
    <message>
        <source>Paired bootstrap over seeds and images: %1 to %2 points.</source>
        <translation>Bootstrap pareado sobre semillas e imágenes: de %1 a %2 puntos.</translation>
    </message>
    <message>
        <source>Same %1 test images: B is right in more seeds on %2, A on %3; sign test over images (%4), %5.</source>
        <translation>Las mismas %1 imágenes de prueba: B acierta en más semillas en %2, A en %3; prueba de los signos sobre imágenes (%4), %5.</translation>
    </message>
    <message>
        <source>Both are about these two trained models, not about other seeds.</source>
        <translation>Ambos hablan de estos dos modelos entrenados, no de otras semillas.</translation>
    </message>
    <message>
        <source>%1 and %2 score the same (%3).</source>
        <translation>%1 y %2 obtienen lo mismo (%3).</translation>
    </message>
    <message>
        <source>%1 scores %2 points higher (%3).</source>
        <translation>%1 obtiene %2 puntos más (%3).</translation>
    </message>
    <message>
        <source>B − A %1 points; interval and p are not known, as all seeds of a side score the same.</source>
        <translation>B − A %1 puntos; el intervalo y p no se conocen, ya que todas las semillas de cada lado obtienen lo mismo.</translation>
    </message>
    <message>
        <source>An interval needs at least two seeds on both sides. Repeat over five seeds on Experiment.</source>
        <translation>Un intervalo necesita al menos dos semillas en ambos lados. Repita con cinco semillas en Experimento.</translation>
    </message>
    <message>
        <source>No setting differs.</source>
        <translation>Ningún ajuste difiere.</translation>
    </message>
    <message>
        <source>Same count of steps: %1.</source>
        <translation>Mismo número de pasos: %1.</translation>
    </message>
    <message>
        <source>Different counts of steps: %1 and %2.</source>
        <translation>Números de pasos distintos: %1 y %2.</translation>
    </message>
    <message>
        <source>Same count of training images seen: %1.</source>
        <translation>Mismo número de imágenes de entrenamiento vistas: %1.</translation>
    </message>
    <message>
        <source>Different counts of training images seen: %1 and %2.</source>
        <translation>Números de imágenes de entrenamiento vistas distintos: %1 y %2.</translation>
    </message>
    <message>
        <source>Same passes over the training images: %1.</source>
        <translation>Mismas pasadas por las imágenes de entrenamiento: %1.</translation>
    </message>
    <message>
        <source>Different passes over the training images: %1 and %2.</source>
        <translation>Pasadas distintas por las imágenes de entrenamiento: %1 y %2.</translation>
    </message>
    <message>
        <source>Same weights to start from.</source>
        <translation>Mismos pesos de partida.</translation>
    </message>
    <message>
        <source>Different weights to start from: %1 and %2.</source>
        <translation>Pesos de partida distintos: %1 y %2.</translation>
    </message>
    <message>
        <source>no spread</source>
        <translation>sin dispersión</translation>
    </message>
</context>
<context>
    <name>CopyName</name>
    <message>
        <source>original</source>
        <translation>original</translation>
    </message>
    <message>
        <source>left-up</source>
        <translation>izq. arriba</translation>
    </message>
    <message>
        <source>left-down</source>
        <translation>izq. abajo</translation>
    </message>
    <message>
        <source>right-up</source>
        <translation>der. arriba</translation>
    </message>
    <message>
        <source>right-down</source>
        <translation>der. abajo</translation>
    </message>
    <message>
        <source>left</source>
        <translation>izquierda</translation>
    </message>
    <message>
        <source>right</source>
        <translation>derecha</translation>
    </message>
    <message>
        <source>up</source>
        <translation>arriba</translation>
    </message>
    <message>
        <source>down</source>
        <translation>abajo</translation>
    </message>
</context>
<context>
    <name>CurvePlot</name>
    <message>
        <source>Time (s)</source>
        <translation>Tiempo (s)</translation>
    </message>
    <message>
        <source>Time (min)</source>
        <translation>Tiempo (min)</translation>
    </message>
    <message>
        <source>Time (h)</source>
        <translation>Tiempo (h)</translation>
    </message>
</context>
<context>
    <name>DataChooser</name>
    <message>
        <source>Built-in: Shapes</source>
        <translation>Incluido: formas</translation>
    </message>
</context>
<context>
    <name>DataUse</name>
    <message>
        <source>training %1, validation %2, test %3</source>
        <translation>entrenamiento %1, validación %2, prueba %3</translation>
    </message>
    <message>
        <source>%1 (copies are still being looked for)</source>
        <translation>%1 (aún se buscan copias)</translation>
    </message>
</context>
<context>
    <name>Engine</name>
    <message>
        <source>TESSERA_INSTRUCTION_SET is &apos;%1&apos;; it may be generic, avx2 or avx512</source>
        <translation>TESSERA_INSTRUCTION_SET es &apos;%1&apos;; puede ser generic, avx2 o avx512</translation>
    </message>
    <message>
        <source>model.width is %1; sine-cosine positions need a multiple of 4</source>
        <translation>model.width es %1; las posiciones de seno y coseno necesitan un múltiplo de 4</translation>
    </message>
    <message>
        <source>the position table has %1 rows, not %2</source>
        <translation>la tabla de posiciones tiene %1 filas, no %2</translation>
    </message>
    <message>
        <source>model.patch %1 does not divide model.image %2</source>
        <translation>model.patch %1 no divide a model.image %2</translation>
    </message>
    <message>
        <source>model.heads %1 does not divide model.width %2</source>
        <translation>model.heads %1 no divide a model.width %2</translation>
    </message>
    <message>
        <source>the %1 heads of the map pooling do not divide model.width %2; set model.pool_heads</source>
        <translation>las %1 cabezas de la agrupación map no dividen a model.width %2; fije model.pool_heads</translation>
    </message>
    <message>
        <source>model.kind is unknown</source>
        <translation>model.kind es desconocido</translation>
    </message>
    <message>
        <source>%1 was not read to its end: stopped.</source>
        <translation>%1 no se leyó hasta el final: detenido.</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 y %2</translation>
    </message>
    <message>
        <source>%1 does not divide %2; near ones that do: %3</source>
        <translation>%1 no divide a %2; divisores cercanos: %3</translation>
    </message>
    <message>
        <source>%1 does not divide %2; change one of them or give model.key_dim</source>
        <translation>%1 no divide a %2; cambie uno de los dos o indique model.key_dim</translation>
    </message>
    <message>
        <source>%1 moves the copies out of %2; use a smaller shift</source>
        <translation>%1 saca las copias de %2; use un desplazamiento menor</translation>
    </message>
    <message>
        <source>half of %1 is no whole pixel, so the copies would not move; set model.shift_pixels to 1 or more</source>
        <translation>la mitad de %1 no es un píxel entero, así que las copias no se moverían; ponga model.shift_pixels a 1 o más</translation>
    </message>
    <message>
        <source>%1 needs a width that 4 divides, not %2</source>
        <translation>%1 necesita una anchura divisible por 4, no %2</translation>
    </message>
    <message>
        <source>there is one token only, so the masked diagonal leaves it nothing to attend to</source>
        <translation>solo hay un token, así que la diagonal enmascarada no le deja nada a lo que atender</translation>
    </message>
    <message>
        <source>%1 needs model.class_token = true</source>
        <translation>%1 necesita model.class_token = true</translation>
    </message>
    <message>
        <source>the class token takes part in the attention, but %1 does not read it alone</source>
        <translation>el token de clase participa en la atención, pero %1 no lee solo ese token</translation>
    </message>
    <message>
        <source>after %1 the last LayerNorm spans all tokens at once, which no published model does</source>
        <translation>tras %1, la última LayerNorm abarca todos los tokens a la vez, lo que no hace ningún modelo publicado</translation>
    </message>
    <message>
        <source>with %1 other programs put the last LayerNorm before pooling; the weights cannot be exchanged</source>
        <translation>con %1, otros programas ponen la última LayerNorm antes de la agrupación; los pesos no se pueden intercambiar</translation>
    </message>
    <message>
        <source>%1 does not divide %2</source>
        <translation>%1 no divide a %2</translation>
    </message>
    <message>
        <source>%1 cannot be used with loss.kind = nll; set it to 0 or use cross_entropy</source>
        <translation>%1 no se puede usar con loss.kind = nll; póngalo a 0 o use cross_entropy</translation>
    </message>
    <message>
        <source>the network gives logits; loss.kind = nll applies the log-softmax itself</source>
        <translation>la red da logits; loss.kind = nll aplica por sí mismo el log-softmax</translation>
    </message>
    <message>
        <source>optim.nesterov = true needs optim.momentum above 0</source>
        <translation>optim.nesterov = true necesita optim.momentum mayor que 0</translation>
    </message>
    <message>
        <source>sam.rho = 0 makes SAM the plain update with more work</source>
        <translation>sam.rho = 0 convierte SAM en la actualización simple con más trabajo</translation>
    </message>
    <message>
        <source>optim.lr = 0 leaves the weights as they are</source>
        <translation>optim.lr = 0 deja los pesos como están</translation>
    </message>
    <message>
        <source>%1 is above %2, so the warm-up falls</source>
        <translation>%1 es mayor que %2, así que el calentamiento desciende</translation>
    </message>
    <message>
        <source>%1 is above %2, so the learning rate rises</source>
        <translation>%1 es mayor que %2, así que la tasa de aprendizaje sube</translation>
    </message>
    <message>
        <source>%1 can move the picture out of %2; use fewer pixels</source>
        <translation>%1 puede sacar la imagen de %2; use menos píxeles</translation>
    </message>
    <message>
        <source>%1 is more than the training images left of %2, so an epoch is one smaller step</source>
        <translation>%1 supera las imágenes de entrenamiento que quedan de %2, así que una época es un único paso más pequeño</translation>
    </message>
    <message>
        <source>train.patience has no effect without validation images; raise data.validation unless the data set has its own</source>
        <translation>train.patience no tiene efecto sin imágenes de validación; aumente data.validation, salvo que el conjunto de datos tenga las suyas</translation>
    </message>
    <message>
        <source>runtime.cuda_graphs has no effect on the CPU</source>
        <translation>runtime.cuda_graphs no tiene efecto en la CPU</translation>
    </message>
    <message>
        <source>runtime.precision = bf16 needs a CUDA device; set runtime.device to cuda or the precision to fp32</source>
        <translation>runtime.precision = bf16 necesita un dispositivo CUDA; ponga runtime.device a cuda o la precisión a fp32</translation>
    </message>
    <message>
        <source>runtime.precision = bf16 is used on a CUDA device only; without one the run is fp32</source>
        <translation>runtime.precision = bf16 solo se usa en un dispositivo CUDA; sin él, la ejecución es fp32</translation>
    </message>
    <message>
        <source>&quot;%1&quot; in %2 must be true or false, not %3; allowed: %4</source>
        <translation>«%1» en %2 debe ser true o false, no %3; valores admitidos: %4</translation>
    </message>
    <message>
        <source>&quot;%1&quot; in %2 must be a whole number, not %3; allowed: %4</source>
        <translation>«%1» en %2 debe ser un número entero, no %3; valores admitidos: %4</translation>
    </message>
    <message>
        <source>&quot;%1&quot; in %2 must be a number, not %3; allowed: %4</source>
        <translation>«%1» en %2 debe ser un número, no %3; valores admitidos: %4</translation>
    </message>
    <message>
        <source>&quot;%1&quot; in %2 must be a list of whole numbers, not %3; allowed: %4</source>
        <translation>«%1» en %2 debe ser una lista de números enteros, no %3; valores admitidos: %4</translation>
    </message>
    <message>
        <source>&quot;%1&quot; in %2 must be a string, not %3; allowed: %4</source>
        <translation>«%1» en %2 debe ser una cadena de texto, no %3; valores admitidos: %4</translation>
    </message>
    <message>
        <source>unknown key &quot;%1&quot; in %2; did you mean &quot;%3&quot;?</source>
        <translation>clave desconocida «%1» en %2; ¿quiso decir «%3»?</translation>
    </message>
    <message>
        <source>&quot;%1&quot; in %2 must be an object of settings, not %3</source>
        <translation>«%1» en %2 debe ser un objeto de ajustes, no %3</translation>
    </message>
    <message>
        <source>%1 sets &quot;%2&quot; twice; remove one of them</source>
        <translation>%1 fija «%2» dos veces; quite una de ellas</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>&quot;version&quot; in %1 must be a whole number from 1</source>
        <translation>«version» en %1 debe ser un número entero desde 1</translation>
    </message>
    <message>
        <source>%1 has version %2, this program reads versions up to %3; update the program</source>
        <translation>%1 tiene la versión %2, este programa lee versiones hasta la %3; actualice el programa</translation>
    </message>
    <message>
        <source>&quot;%1&quot; in %2 must be a string</source>
        <translation>«%1» en %2 debe ser una cadena de texto</translation>
    </message>
    <message>
        <source>&quot;%1&quot; in %2 must be an object of settings</source>
        <translation>«%1» en %2 debe ser un objeto de ajustes</translation>
    </message>
    <message>
        <source>%1 must be a JSON object of settings</source>
        <translation>%1 debe ser un objeto JSON de ajustes</translation>
    </message>
    <message>
        <source>unknown setting &quot;%1&quot;; did you mean &quot;%2&quot;?</source>
        <translation>ajuste desconocido «%1»; ¿quiso decir «%2»?</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <translation>%1 o %2</translation>
    </message>
    <message>
        <source>%1 = (nothing) is not possible; allowed: %2</source>
        <translation>%1 = (nada) no es posible; valores admitidos: %2</translation>
    </message>
    <message>
        <source>%1 is not possible; allowed: %2</source>
        <translation>%1 no es posible; valores admitidos: %2</translation>
    </message>
    <message>
        <source>whole numbers %1 to %2</source>
        <translation>números enteros de %1 a %2</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 a %2</translation>
    </message>
    <message>
        <source>whole numbers %1 to %2, separated by commas</source>
        <translation>números enteros de %1 a %2, separados por comas</translation>
    </message>
    <message>
        <source>text</source>
        <translation>texto</translation>
    </message>
    <message>
        <source>unknown preset &quot;%1&quot;; did you mean &quot;%2&quot;?</source>
        <translation>preajuste desconocido «%1»; ¿quiso decir «%2»?</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no choice of this setting</source>
        <translation>«%1» no es un valor posible de este ajuste</translation>
    </message>
    <message>
        <source>&quot;%1&quot; in %2 must be a list of values or an object with &quot;from&quot; and &quot;to&quot;</source>
        <translation>«%1» en %2 debe ser una lista de valores o un objeto con «from» y «to»</translation>
    </message>
    <message>
        <source>&quot;%1&quot; in %2 must be a whole number</source>
        <translation>«%1» en %2 debe ser un número entero</translation>
    </message>
    <message>
        <source>&quot;%1&quot; in %2 must be a number</source>
        <translation>«%1» en %2 debe ser un número</translation>
    </message>
    <message>
        <source>&quot;%1&quot; in %2 must be &quot;linear&quot; or &quot;log&quot;</source>
        <translation>«%1» en %2 debe ser «linear» o «log»</translation>
    </message>
    <message>
        <source>unknown key &quot;%1&quot; in %2; a range has from, to, count and spacing</source>
        <translation>clave desconocida «%1» en %2; un intervalo tiene from, to, count y spacing</translation>
    </message>
    <message>
        <source>unknown setting &quot;%1&quot; in %2; did you mean &quot;%3&quot;?</source>
        <translation>ajuste desconocido «%1» en %2; ¿quiso decir «%3»?</translation>
    </message>
    <message>
        <source>&quot;%1&quot; in %2 must be an object of settings with their values</source>
        <translation>«%1» en %2 debe ser un objeto de ajustes con sus valores</translation>
    </message>
    <message>
        <source>&quot;%1&quot; in %2 must be &quot;grid&quot; or &quot;random&quot;</source>
        <translation>«%1» en %2 debe ser «grid» o «random»</translation>
    </message>
    <message>
        <source>%1 must be a JSON object with &quot;axes&quot;: the settings to vary</source>
        <translation>%1 debe ser un objeto JSON con «axes»: los ajustes que se varían</translation>
    </message>
    <message>
        <source>&quot;%1&quot; in %2 must be the name of a preset</source>
        <translation>«%1» en %2 debe ser el nombre de un preajuste</translation>
    </message>
    <message>
        <source>%1 varies nothing; give &quot;axes&quot; with at least one setting</source>
        <translation>%1 no varía nada; indique «axes» con al menos un ajuste</translation>
    </message>
    <message>
        <source>unknown setting &quot;%1&quot; in the sweep; did you mean &quot;%2&quot;?</source>
        <translation>ajuste desconocido «%1» en el barrido; ¿quiso decir «%2»?</translation>
    </message>
    <message>
        <source>the sweep gives no values for %1; give at least one</source>
        <translation>el barrido no da valores para %1; indique al menos uno</translation>
    </message>
    <message>
        <source>%1 is no number; list its values instead of a range</source>
        <translation>%1 no es un número; enumere sus valores en vez de dar un intervalo</translation>
    </message>
    <message>
        <source>the range of %1 must have finite ends</source>
        <translation>el intervalo de %1 debe tener extremos finitos</translation>
    </message>
    <message>
        <source>the range of %1 has count = %2; give 1 to %3</source>
        <translation>el intervalo de %1 tiene count = %2; indique de 1 a %3</translation>
    </message>
    <message>
        <source>the range of %1 begins at %2; logarithmic spacing needs both ends above 0</source>
        <translation>el intervalo de %1 empieza en %2; el espaciado logarítmico necesita ambos extremos mayores que 0</translation>
    </message>
    <message>
        <source>the sweep has more than %1 runs; give fewer values or search at random</source>
        <translation>el barrido tiene más de %1 ejecuciones; indique menos valores o busque al azar</translation>
    </message>
    <message>
        <source>the random search has runs = %1; give 1 to %2</source>
        <translation>la búsqueda aleatoria tiene runs = %1; indique de 1 a %2</translation>
    </message>
    <message>
        <source>the sweep varies nothing; give at least one setting with its values</source>
        <translation>el barrido no varía nada; indique al menos un ajuste con sus valores</translation>
    </message>
    <message>
        <source>the sweep has seeds = %1; give 1 to %2</source>
        <translation>el barrido tiene seeds = %1; indique de 1 a %2</translation>
    </message>
    <message>
        <source>the sweep varies %1 twice; remove one of them</source>
        <translation>el barrido varía %1 dos veces; quite una de ellas</translation>
    </message>
    <message>
        <source>the sweep varies train.seed and repeats over seeds; use one of them</source>
        <translation>el barrido varía train.seed y se repite con semillas; use una sola de las dos cosas</translation>
    </message>
    <message>
        <source>The %1 split holds %2 bytes, not %3 for each of %4 labels; rebuild the data set.</source>
        <translation>La partición %1 contiene %2 bytes, no %3 por cada una de las %4 etiquetas; reconstruya el conjunto de datos.</translation>
    </message>
    <message>
        <source>The %1 split has no picture %2.</source>
        <translation>La partición %1 no tiene la imagen %2.</translation>
    </message>
    <message>
        <source>%1 has in record %2 the label %3, but CIFAR-10 has labels 0 to 9; the file is damaged or of another kind, download it again.</source>
        <translation>%1 tiene en el registro %2 la etiqueta %3, pero CIFAR-10 tiene etiquetas de 0 a 9; el archivo está dañado o es de otro tipo, descárguelo de nuevo.</translation>
    </message>
    <message>
        <source>%1 has in record %2 the fine label %3, but CIFAR-100 has labels 0 to 99; the file is damaged or of another kind, download it again.</source>
        <translation>%1 tiene en el registro %2 la etiqueta fina %3, pero CIFAR-100 tiene etiquetas de 0 a 99; el archivo está dañado o es de otro tipo, descárguelo de nuevo.</translation>
    </message>
    <message>
        <source>%1 has in record %2 the coarse label %3, but CIFAR-100 has coarse labels 0 to 19; the file is damaged or of another kind, download it again.</source>
        <translation>%1 tiene en el registro %2 la etiqueta gruesa %3, pero CIFAR-100 tiene etiquetas gruesas de 0 a 19; el archivo está dañado o es de otro tipo, descárguelo de nuevo.</translation>
    </message>
    <message>
        <source>%1 has in record %2 the coarse label %3, but fine label %4 belongs to coarse label %5; the file is damaged or of another kind, download it again.</source>
        <translation>%1 tiene en el registro %2 la etiqueta gruesa %3, pero la etiqueta fina %4 pertenece a la etiqueta gruesa %5; el archivo está dañado o es de otro tipo, descárguelo de nuevo.</translation>
    </message>
    <message>
        <source>%1 is empty; a %2 file holds records of %3 bytes, download it again.</source>
        <translation>%1 está vacío; un archivo %2 contiene registros de %3 bytes, descárguelo de nuevo.</translation>
    </message>
    <message>
        <source>%1 is compressed with gzip; unpack it first.</source>
        <translation>%1 está comprimido con gzip; descomprímalo antes.</translation>
    </message>
    <message>
        <source>%1 has %2 bytes: %3 %4 records of %5 bytes and %6 bytes of record %3; the file is incomplete or damaged, download it again.</source>
        <translation>%1 tiene %2 bytes: %3 registros %4 de %5 bytes y %6 bytes del registro %3; el archivo está incompleto o dañado, descárguelo de nuevo.</translation>
    </message>
    <message>
        <source>%1 has %2 class names, not %3; correct the file or remove it.</source>
        <translation>%1 tiene %2 nombres de clase, no %3; corrija el archivo o elimínelo.</translation>
    </message>
    <message>
        <source>%1 has %2 but no %3; put the training file beside it.</source>
        <translation>%1 tiene %2 pero no %3; ponga el archivo de entrenamiento a su lado.</translation>
    </message>
    <message>
        <source>%1 holds the Python version of CIFAR, whose pickle files are not read; download the binary version (%2).</source>
        <translation>%1 contiene la versión de CIFAR para Python, cuyos archivos pickle no se leen; descargue la versión binaria (%2).</translation>
    </message>
    <message>
        <source>%1 is a file of no known data set; open the folder that holds the data set.</source>
        <translation>%1 no es un archivo de ningún conjunto de datos conocido; abra la carpeta que contiene el conjunto de datos.</translation>
    </message>
    <message>
        <source>%1 is one picture; open the folder that holds one folder of pictures per class.</source>
        <translation>%1 es una sola imagen; abra la carpeta que contiene una carpeta de imágenes por clase.</translation>
    </message>
    <message>
        <source>%1 is an archive; unpack it and open the folder that comes out.</source>
        <translation>%1 es un archivo comprimido; descomprímalo y abra la carpeta resultante.</translation>
    </message>
    <message>
        <source>%1 has label %2, but there are %3 classes.</source>
        <translation>%1 tiene la etiqueta %2, pero hay %3 clases.</translation>
    </message>
    <message>
        <source>A subset asks for picture %1 of %2.</source>
        <translation>Un subconjunto pide la imagen %1 de %2.</translation>
    </message>
    <message>
        <source>No data set is named; give builtin:shapes or the path of a folder.</source>
        <translation>No se ha indicado ningún conjunto de datos; indique builtin:shapes o la ruta de una carpeta.</translation>
    </message>
    <message>
        <source>%1 does not exist; give builtin:shapes or the path of a folder.</source>
        <translation>%1 no existe; indique builtin:shapes o la ruta de una carpeta.</translation>
    </message>
    <message>
        <source>it does not exist</source>
        <translation>no existe</translation>
    </message>
    <message>
        <source>it is not a regular file</source>
        <translation>no es un archivo normal</translation>
    </message>
    <message>
        <source>its size cannot be read</source>
        <translation>no se puede leer su tamaño</translation>
    </message>
    <message>
        <source>it has %1 MiB, more than the %2 MiB allowed</source>
        <translation>tiene %1 MiB, más que los %2 MiB admitidos</translation>
    </message>
    <message>
        <source>reading it is not permitted</source>
        <translation>no hay permiso para leerlo</translation>
    </message>
    <message>
        <source>it cannot be opened</source>
        <translation>no se puede abrir</translation>
    </message>
    <message>
        <source>reading it failed</source>
        <translation>falló su lectura</translation>
    </message>
    <message>
        <source>Cannot read %1: %2; check the path.</source>
        <translation>No se puede leer %1: %2; compruebe la ruta.</translation>
    </message>
    <message>
        <source>%1 cannot be unpacked: out of memory.</source>
        <translation>%1 no se puede descomprimir: memoria insuficiente.</translation>
    </message>
    <message>
        <source>%1 ends early; download it again.</source>
        <translation>%1 termina antes de tiempo; descárguelo de nuevo.</translation>
    </message>
    <message>
        <source>%1 is damaged (gzip); download it again.</source>
        <translation>%1 está dañado (gzip); descárguelo de nuevo.</translation>
    </message>
    <message>
        <source>%1 has %2 dimensions, not the 3 of grey pictures (number, rows, columns); give an images file.</source>
        <translation>%1 tiene %2 dimensiones, no las 3 de las imágenes en grises (número, filas, columnas); indique un archivo de imágenes.</translation>
    </message>
    <message>
        <source>%1 has pictures of %2 x %3 pixels; at most 4096 x 4096 are read.</source>
        <translation>%1 tiene imágenes de %2 x %3 píxeles; se leen como máximo de 4096 x 4096.</translation>
    </message>
    <message>
        <source>%1 has %2 dimensions, not the 1 of labels; give a labels file.</source>
        <translation>%1 tiene %2 dimensiones, no la única de las etiquetas; indique un archivo de etiquetas.</translation>
    </message>
    <message>
        <source>%1 has %2 labels for the %3 pictures of %4; download both again.</source>
        <translation>%1 tiene %2 etiquetas para las %3 imágenes de %4; descargue ambos de nuevo.</translation>
    </message>
    <message>
        <source>%1 has %2 bytes, too few for an IDX header; download it again.</source>
        <translation>%1 tiene %2 bytes, muy pocos para una cabecera IDX; descárguelo de nuevo.</translation>
    </message>
    <message>
        <source>%1 does not begin like an IDX file (two zero bytes); give an IDX file such as train-images-idx3-ubyte.</source>
        <translation>%1 no empieza como un archivo IDX (dos bytes a cero); indique un archivo IDX como train-images-idx3-ubyte.</translation>
    </message>
    <message>
        <source>%1 holds values of type %2; only unsigned bytes (type 8) are read.</source>
        <translation>%1 contiene valores de tipo %2; solo se leen bytes sin signo (tipo 8).</translation>
    </message>
    <message>
        <source>%1 has %2 dimensions, not 1 to 4; give an IDX file such as train-images-idx3-ubyte.</source>
        <translation>%1 tiene %2 dimensiones, no de 1 a 4; indique un archivo IDX como train-images-idx3-ubyte.</translation>
    </message>
    <message>
        <source>%1 ends inside its header; download it again.</source>
        <translation>%1 termina dentro de su cabecera; descárguelo de nuevo.</translation>
    </message>
    <message>
        <source>%1 announces no data (a size is 0); download it again.</source>
        <translation>%1 no anuncia datos (un tamaño es 0); descárguelo de nuevo.</translation>
    </message>
    <message>
        <source>%1 announces more than 8 GiB; its header is damaged, download it again.</source>
        <translation>%1 anuncia más de 8 GiB; su cabecera está dañada, descárguelo de nuevo.</translation>
    </message>
    <message>
        <source>%1 has %2 bytes, but its header announces %3; download it again.</source>
        <translation>%1 tiene %2 bytes, pero su cabecera anuncia %3; descárguelo de nuevo.</translation>
    </message>
    <message>
        <source>%1 announces %2 bytes, more than can be packed into its %3; download it again.</source>
        <translation>%1 anuncia %2 bytes, más de lo que cabe comprimido en sus %3; descárguelo de nuevo.</translation>
    </message>
    <message>
        <source>%1 unpacks to more than the %2 bytes that its header announces; download it again.</source>
        <translation>%1 se descomprime en más de los %2 bytes que anuncia su cabecera; descárguelo de nuevo.</translation>
    </message>
    <message>
        <source>%1 has no %2 (or .gz); put it beside the other IDX files.</source>
        <translation>%1 no tiene %2 (ni .gz); póngalo junto a los demás archivos IDX.</translation>
    </message>
    <message>
        <source>its samples are neither 8 nor 16 bits wide</source>
        <translation>sus muestras no tienen ni 8 ni 16 bits</translation>
    </message>
    <message>
        <source>its data are damaged or of an unknown variant</source>
        <translation>sus datos están dañados o son de una variante desconocida</translation>
    </message>
    <message>
        <source>there is not enough memory to decode it</source>
        <translation>no hay memoria suficiente para decodificarla</translation>
    </message>
    <message>
        <source>Cannot read the picture %1: %2; replace or remove the file.</source>
        <translation>No se puede leer la imagen %1: %2; reemplace o elimine el archivo.</translation>
    </message>
    <message>
        <source>its format (%1) is not read; save it as PNG or JPEG</source>
        <translation>su formato (%1) no se lee; guárdela como PNG o JPEG</translation>
    </message>
    <message>
        <source>the folder cannot be listed</source>
        <translation>no se puede listar la carpeta</translation>
    </message>
    <message>
        <source>%1 belongs to the class %2, which the training pictures lack; add such pictures to training or remove the class.</source>
        <translation>%1 pertenece a la clase %2, de la que no hay imágenes de entrenamiento; añada imágenes de esa clase al entrenamiento o elimine la clase.</translation>
    </message>
    <message>
        <source>%1 has no readable training picture: all %2 are unreadable, the first, %3, because %4.</source>
        <translation>%1 no tiene ninguna imagen de entrenamiento legible: las %2 son ilegibles, la primera, %3, porque %4.</translation>
    </message>
    <message>
        <source>There is no data set to load from.</source>
        <translation>No hay ningún conjunto de datos del que cargar.</translation>
    </message>
    <message>
        <source>data.batch is %1; give at least 1.</source>
        <translation>data.batch es %1; indique al menos 1.</translation>
    </message>
    <message>
        <source>it ends inside its header</source>
        <translation>termina dentro de su cabecera</translation>
    </message>
    <message>
        <source>the JPEG data end early</source>
        <translation>los datos JPEG terminan antes de tiempo</translation>
    </message>
    <message>
        <source>the JPEG data are damaged</source>
        <translation>los datos JPEG están dañados</translation>
    </message>
    <message>
        <source>the JPEG data hold no picture</source>
        <translation>los datos JPEG no contienen ninguna imagen</translation>
    </message>
    <message>
        <source>the BMP data end early</source>
        <translation>los datos BMP terminan antes de tiempo</translation>
    </message>
    <message>
        <source>the WebP data end early</source>
        <translation>los datos WebP terminan antes de tiempo</translation>
    </message>
    <message>
        <source>its Netpbm header is damaged</source>
        <translation>su cabecera Netpbm está dañada</translation>
    </message>
    <message>
        <source>the Netpbm data end early</source>
        <translation>los datos Netpbm terminan antes de tiempo</translation>
    </message>
    <message>
        <source>its header announces an empty picture</source>
        <translation>su cabecera anuncia una imagen vacía</translation>
    </message>
    <message>
        <source>its header announces %1 x %2 pixels, more than is decoded</source>
        <translation>su cabecera anuncia %1 x %2 píxeles, más de lo que se decodifica</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>está vacía</translation>
    </message>
    <message>
        <source>it is no PNG, JPEG, WebP, BMP, TIFF or Netpbm picture</source>
        <translation>no es una imagen PNG, JPEG, WebP, BMP, TIFF ni Netpbm</translation>
    </message>
    <message>
        <source>the PNG data have a wrong header</source>
        <translation>los datos PNG tienen una cabecera errónea</translation>
    </message>
    <message>
        <source>the PNG data have a colour type, depth or method that does not exist</source>
        <translation>los datos PNG tienen un tipo de color, una profundidad o un método que no existe</translation>
    </message>
    <message>
        <source>the PNG data end early</source>
        <translation>los datos PNG terminan antes de tiempo</translation>
    </message>
    <message>
        <source>the PNG data have a wrong checksum</source>
        <translation>los datos PNG tienen una suma de comprobación errónea</translation>
    </message>
    <message>
        <source>the PNG data have an unknown part</source>
        <translation>los datos PNG tienen una parte desconocida</translation>
    </message>
    <message>
        <source>the PNG data hold no picture</source>
        <translation>los datos PNG no contienen ninguna imagen</translation>
    </message>
    <message>
        <source>the PNG data have no valid palette</source>
        <translation>los datos PNG no tienen una paleta válida</translation>
    </message>
    <message>
        <source>the PNG data cannot be unpacked: out of memory</source>
        <translation>los datos PNG no se pueden descomprimir: memoria insuficiente</translation>
    </message>
    <message>
        <source>the PNG data are damaged</source>
        <translation>los datos PNG están dañados</translation>
    </message>
    <message>
        <source>the PNG data use a colour that their palette lacks</source>
        <translation>los datos PNG usan un color que falta en su paleta</translation>
    </message>
    <message>
        <source>A picture could not be compressed: out of memory.</source>
        <translation>No se pudo comprimir una imagen: memoria insuficiente.</translation>
    </message>
    <message>
        <source>A picture for %1 is empty, too large, or neither grey nor RGB.</source>
        <translation>Una imagen para %1 está vacía, es demasiado grande o no es ni gris ni RGB.</translation>
    </message>
    <message>
        <source>Cannot write %1; check that its folder exists, is writable and has space.</source>
        <translation>No se puede escribir %1; compruebe que su carpeta existe, que se puede escribir en ella y que hay espacio.</translation>
    </message>
    <message>
        <source>%1 is missing or damaged; it holds the normalisation that the network saw</source>
        <translation>%1 falta o está dañado; contiene la normalización que vio la red</translation>
    </message>
    <message>
        <source>builtin:shapes: %1 is &quot;%2&quot;; give a number from 10 to 1000000, as in builtin:shapes?train=2000&amp;test=500.</source>
        <translation>builtin:shapes: %1 es «%2»; indique un número de 10 a 1000000, como en builtin:shapes?train=2000&amp;test=500.</translation>
    </message>
    <message>
        <source>There is no built-in data set &quot;%1&quot;; use builtin:shapes.</source>
        <translation>No hay ningún conjunto de datos incluido «%1»; use builtin:shapes.</translation>
    </message>
    <message>
        <source>builtin:shapes has no setting &quot;%1&quot;; it knows train and test, as in builtin:shapes?train=2000&amp;test=500.</source>
        <translation>builtin:shapes no tiene el ajuste «%1»; conoce train y test, como en builtin:shapes?train=2000&amp;test=500.</translation>
    </message>
    <message>
        <source>last %1</source>
        <translation>último %1</translation>
    </message>
    <message>
        <source>%1 of each class, drawn with seed %2</source>
        <translation>%1 de cada clase, sorteado con la semilla %2</translation>
    </message>
    <message>
        <source>%1 of each class</source>
        <translation>%1 de cada clase</translation>
    </message>
    <message>
        <source>Holding out %1 of %2 training pictures leaves none to train on; lower data.validation.</source>
        <translation>Reservar el %1 de %2 imágenes de entrenamiento no deja ninguna para entrenar; reduzca data.validation.</translation>
    </message>
    <message>
        <source>Every training picture of %1 is a copy of a validation or test picture; set data.copies to keep or drop_exact.</source>
        <translation>Todas las imágenes de entrenamiento de %1 son copias de una imagen de validación o de prueba; ponga data.copies a keep o drop_exact.</translation>
    </message>
    <message>
        <source>%1, %2 copies left out</source>
        <translation>%1, %2 copias omitidas</translation>
    </message>
    <message>
        <source>data.validation is the share held out; give 0 to 0.9.</source>
        <translation>data.validation es la parte reservada; indique de 0 a 0.9.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguna</translation>
    </message>
    <message>
        <source>own folder</source>
        <translation>carpeta propia</translation>
    </message>
    <message>
        <source>A picture is empty or its bytes do not match its size.</source>
        <translation>Una imagen está vacía o sus bytes no corresponden a su tamaño.</translation>
    </message>
    <message>
        <source>The network input is %1 channels deep; pictures have 1 or 3.</source>
        <translation>La entrada de la red tiene %1 canales; las imágenes tienen 1 o 3.</translation>
    </message>
    <message>
        <source>The normalisation needs one mean and one standard deviation per channel.</source>
        <translation>La normalización necesita una media y una desviación estándar por canal.</translation>
    </message>
    <message>
        <source>The statistics of an empty set are undefined.</source>
        <translation>Las estadísticas de un conjunto vacío no están definidas.</translation>
    </message>
    <message>
        <source>The warp reaches more than a million pixels outside the picture; lower augment.zoom.</source>
        <translation>La deformación llega a más de un millón de píxeles fuera de la imagen; reduzca augment.zoom.</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <translation>%1; %2</translation>
    </message>
    <message>
        <source>surplus tensor %1</source>
        <translation>sobra el tensor %1</translation>
    </message>
    <message>
        <source>%1 is %2 %3 instead of F32 %4</source>
        <translation>%1 es %2 %3 en vez de F32 %4</translation>
    </message>
    <message>
        <source>missing tensor %1</source>
        <translation>falta el tensor %1</translation>
    </message>
    <message>
        <source>%1 does not fit the model: %2</source>
        <translation>%1 no encaja con el modelo: %2</translation>
    </message>
    <message>
        <source>runtime.device is cuda, but this machine or this LibTorch has no CUDA device; use cpu or auto</source>
        <translation>runtime.device es cuda, pero esta máquina o esta LibTorch no tiene ningún dispositivo CUDA; use cpu o auto</translation>
    </message>
    <message>
        <source>device &quot;%1&quot; cannot be given; give cuda and choose the device by the environment variable CUDA_VISIBLE_DEVICES</source>
        <translation>no se puede indicar el dispositivo «%1»; indique cuda y elija el dispositivo con la variable de entorno CUDA_VISIBLE_DEVICES</translation>
    </message>
    <message>
        <source>device &quot;%1&quot; is unknown; give auto, cpu or cuda</source>
        <translation>el dispositivo «%1» es desconocido; indique auto, cpu o cuda</translation>
    </message>
    <message>
        <source>format &quot;%1&quot; is unknown; give safetensors or torchscript</source>
        <translation>el formato «%1» es desconocido; indique safetensors o torchscript</translation>
    </message>
    <message>
        <source>%1 is not empty; choose a new folder</source>
        <translation>%1 no está vacía; elija una carpeta nueva</translation>
    </message>
    <message>
        <source>the exported model differs from the original by %1; nothing was exported</source>
        <translation>el modelo exportado difiere del original en %1; no se exportó nada</translation>
    </message>
    <message>
        <source>%1 has no usable checkpoint yet; train or resume it first</source>
        <translation>%1 aún no tiene ningún punto de control utilizable; entrene o reanude antes la ejecución</translation>
    </message>
    <message>
        <source>%1 is missing or damaged; it holds the labels and the normalisation</source>
        <translation>%1 falta o está dañado; contiene las etiquetas y la normalización</translation>
    </message>
    <message>
        <source>the stored normalisation has %1 channels, not %2</source>
        <translation>la normalización guardada tiene %1 canales, no %2</translation>
    </message>
    <message>
        <source>%1 does not exist; give a run folder, a checkpoint or an export</source>
        <translation>%1 no existe; indique una carpeta de ejecución, un punto de control o un modelo exportado</translation>
    </message>
    <message>
        <source>%1 is damaged: %2</source>
        <translation>%1 está dañado: %2</translation>
    </message>
    <message>
        <source>%1 is no model: it has no %2; give a run folder, a checkpoint or an export</source>
        <translation>%1 no es un modelo: no tiene %2; indique una carpeta de ejecución, un punto de control o un modelo exportado</translation>
    </message>
    <message>
        <source>%1 has %2 class; training needs at least two</source>
        <translation>%1 tiene %2 clase; el entrenamiento necesita al menos dos</translation>
    </message>
    <message>
        <source>%1 is not empty; choose a new folder, or continue the run in it with tessera-cli resume</source>
        <translation>%1 no está vacía; elija una carpeta nueva o continúe la ejecución que contiene con tessera-cli resume</translation>
    </message>
    <message>
        <source>%1 is no run folder: it has no %2; give the folder that train wrote</source>
        <translation>%1 no es una carpeta de ejecución: no tiene %2; indique la carpeta que escribió train</translation>
    </message>
    <message>
        <source>%1 has no test split; evaluate &quot;val&quot; or &quot;train&quot;</source>
        <translation>%1 no tiene partición de prueba; evalúe «val» o «train»</translation>
    </message>
    <message>
        <source>split &quot;%1&quot; is unknown; give train, val or test</source>
        <translation>la partición «%1» es desconocida; indique train, val o test</translation>
    </message>
    <message>
        <source>%1 has no validation split; evaluate &quot;test&quot; or &quot;train&quot;</source>
        <translation>%1 no tiene partición de validación; evalúe «test» o «train»</translation>
    </message>
    <message>
        <source>the tensor %1 has the type %2, which is not read</source>
        <translation>el tensor %1 es de tipo %2, que no se lee</translation>
    </message>
    <message>
        <source>Out of memory; lower data.batch or the model&apos;s size.</source>
        <translation>Memoria insuficiente; reduzca data.batch o el tamaño del modelo.</translation>
    </message>
    <message>
        <source>LibTorch failed: %1</source>
        <translation>LibTorch falló: %1</translation>
    </message>
    <message>
        <source>runtime.cuda_graphs and runtime.recompute exclude each other while the encoder blocks drop values: a recorded step cannot draw the same masks twice; switch one of them off, or set model.attention_dropout, model.projection_dropout, model.mlp_dropout and model.drop_path to 0</source>
        <translation>runtime.cuda_graphs y runtime.recompute se excluyen mutuamente mientras los bloques del codificador descarten valores: un paso grabado no puede sortear dos veces las mismas máscaras; desactive uno de los dos o ponga model.attention_dropout, model.projection_dropout, model.mlp_dropout y model.drop_path a 0</translation>
    </message>
    <message>
        <source>Stopped by the user.</source>
        <translation>Detenida por el usuario.</translation>
    </message>
    <message>
        <source>The time limit (train.time_limit) was reached.</source>
        <translation>Se alcanzó el límite de tiempo (train.time_limit).</translation>
    </message>
    <message>
        <source>No better validation top-1 for %1 epochs (train.patience).</source>
        <translation>Sin mejor top-1 de validación durante %1 épocas (train.patience).</translation>
    </message>
    <message>
        <source>%1 is not the data set that this run began with (fingerprint %2 instead of %3); put the old data back or start a new run</source>
        <translation>%1 no es el conjunto de datos con que empezó esta ejecución (huella %2 en vez de %3); restaure los datos antiguos o inicie una ejecución nueva</translation>
    </message>
    <message>
        <source>Not bit-exact: threads %1 is now %2.</source>
        <translation>No es idéntico bit a bit: eran %1 hilos, ahora %2.</translation>
    </message>
    <message>
        <source>Not bit-exact: LibTorch %1 is now %2.</source>
        <translation>No es idéntico bit a bit: era LibTorch %1, ahora %2.</translation>
    </message>
    <message>
        <source>Not bit-exact: instruction set %1 is now %2.</source>
        <translation>No es idéntico bit a bit: era el conjunto de instrucciones %1, ahora %2.</translation>
    </message>
    <message>
        <source>Not bit-exact: the device is not the CPU.</source>
        <translation>No es idéntico bit a bit: el dispositivo no es la CPU.</translation>
    </message>
    <message>
        <source>manifest.json cannot be read</source>
        <translation>no se puede leer manifest.json</translation>
    </message>
    <message>
        <source>manifest.json is damaged</source>
        <translation>manifest.json está dañado</translation>
    </message>
    <message>
        <source>manifest.json has a version that this program does not know</source>
        <translation>manifest.json tiene una versión que este programa no conoce</translation>
    </message>
    <message>
        <source>%1 is missing</source>
        <translation>falta %1</translation>
    </message>
    <message>
        <source>%1 has %2 bytes instead of %3</source>
        <translation>%1 tiene %2 bytes en vez de %3</translation>
    </message>
    <message>
        <source>%1 cannot be read</source>
        <translation>no se puede leer %1</translation>
    </message>
    <message>
        <source>%1 does not have its digest</source>
        <translation>%1 no coincide con su hash</translation>
    </message>
    <message>
        <source>the checkpoint %1 could not be read back as written: %2; check the disk</source>
        <translation>el punto de control %1 no se pudo releer tal como se escribió: %2; compruebe el disco</translation>
    </message>
    <message>
        <source>manifest.json does not name %1</source>
        <translation>manifest.json no menciona %1</translation>
    </message>
    <message>
        <source>manifest.json is of another step</source>
        <translation>manifest.json es de otro paso</translation>
    </message>
    <message>
        <source>skipped the checkpoint %1: %2</source>
        <translation>se omitió el punto de control %1: %2</translation>
    </message>
    <message>
        <source>cannot create %1: %2</source>
        <translation>no se puede crear %1: %2</translation>
    </message>
    <message>
        <source>cannot write %1: %2</source>
        <translation>no se puede escribir %1: %2</translation>
    </message>
    <message>
        <source>cannot remove %1: %2</source>
        <translation>no se puede eliminar %1: %2</translation>
    </message>
    <message>
        <source>cannot open %1: %2</source>
        <translation>no se puede abrir %1: %2</translation>
    </message>
    <message>
        <source>%1 has %2, more than the %3 that such a file may have</source>
        <translation>%1 tiene %2, más que los %3 que puede tener un archivo así</translation>
    </message>
    <message>
        <source>reading %1 failed</source>
        <translation>falló la lectura de %1</translation>
    </message>
    <message>
        <source>cannot look at the disk of %1: %2</source>
        <translation>no se puede examinar el disco de %1: %2</translation>
    </message>
    <message>
        <source>not enough disk space for %1: %2 needed, %3 free; free some or choose another folder</source>
        <translation>no hay suficiente espacio en disco para %1: se necesitan %2 y hay %3 libres; libere espacio o elija otra carpeta</translation>
    </message>
    <message>
        <source>%1 is a run of Tessera; use &quot;Scan a folder for runs&quot; to show it</source>
        <translation>%1 es una ejecución de Tessera; use «Buscar ejecuciones en una carpeta» para mostrarla</translation>
    </message>
    <message>
        <source>%1 is not empty; give an absent or empty folder</source>
        <translation>%1 no está vacía; indique una carpeta vacía o que no exista</translation>
    </message>
    <message>
        <source>%1 does not exist; give an event file or a folder with some</source>
        <translation>%1 no existe; indique un archivo de eventos o una carpeta que los contenga</translation>
    </message>
    <message>
        <source>%1 holds no TensorBoard event files (*tfevents*); choose the folder that TensorBoard shows</source>
        <translation>%1 no contiene archivos de eventos de TensorBoard (*tfevents*); elija la carpeta que muestra TensorBoard</translation>
    </message>
    <message>
        <source>%1 holds no scalars that can be read; the event files are empty, damaged or of another kind</source>
        <translation>%1 no contiene escalares que se puedan leer; los archivos de eventos están vacíos, dañados o son de otro tipo</translation>
    </message>
    <message>
        <source>%1 was imported from a log of another program; it has curves but no weights, so it can only be shown and compared by its curves</source>
        <translation>%1 se importó de un registro de otro programa; tiene curvas pero no pesos, así que solo se puede mostrar y comparar por sus curvas</translation>
    </message>
    <message>
        <source>cannot write %1: %2, and the file could not be cut back</source>
        <translation>no se puede escribir %1: %2, y el archivo no se pudo recortar a su estado anterior</translation>
    </message>
    <message>
        <source>the run folder %1 is in use by process %2 on %3, last sign of life %4 s ago; stop it there or wait for its end</source>
        <translation>la carpeta de ejecución %1 está en uso por el proceso %2 en %3, última señal de vida hace %4 s; deténgalo allí o espere a que termine</translation>
    </message>
    <message>
        <source>the run folder %1 is in use by another process; stop it there or wait for its end</source>
        <translation>la carpeta de ejecución %1 está en uso por otro proceso; deténgalo allí o espere a que termine</translation>
    </message>
    <message>
        <source>%1: tensor &quot;%2&quot; begins at byte %3 of the data, not at %4 where the one before it ends</source>
        <translation>%1: el tensor «%2» empieza en el byte %3 de los datos, no en el %4, donde termina el anterior</translation>
    </message>
    <message>
        <source>%1: tensor &quot;%2&quot; has a shape whose size cannot be counted</source>
        <translation>%1: el tensor «%2» tiene una forma cuyo tamaño no se puede calcular</translation>
    </message>
    <message>
        <source>%1: tensor &quot;%2&quot; has %3 bytes, its shape needs %4</source>
        <translation>%1: el tensor «%2» tiene %3 bytes, su forma necesita %4</translation>
    </message>
    <message>
        <source>%1: the tensors need %2 bytes, the file has %3 after its header</source>
        <translation>%1: los tensores necesitan %2 bytes, el archivo tiene %3 tras su cabecera</translation>
    </message>
    <message>
        <source>%1 is too short to be a safetensors file</source>
        <translation>%1 es demasiado corto para ser un archivo safetensors</translation>
    </message>
    <message>
        <source>%1 is no safetensors file: its header would have %2 bytes, at most %3 are allowed</source>
        <translation>%1 no es un archivo safetensors: su cabecera tendría %2 bytes y se admiten como máximo %3</translation>
    </message>
    <message>
        <source>%1 is cut off: its header has %2 bytes, the file %3</source>
        <translation>%1 está cortado: su cabecera tiene %2 bytes, el archivo %3</translation>
    </message>
    <message>
        <source>reading tensor &quot;%1&quot; of %2 failed</source>
        <translation>falló la lectura del tensor «%1» de %2</translation>
    </message>
    <message>
        <source>the tensor &quot;%1&quot; would be written twice</source>
        <translation>el tensor «%1» se escribiría dos veces</translation>
    </message>
    <message>
        <source>the tensor &quot;%1&quot; of type &quot;%2&quot; cannot be written as safetensors</source>
        <translation>el tensor «%1» de tipo «%2» no se puede escribir como safetensors</translation>
    </message>
    <message>
        <source>the tensors need a safetensors header above 100 MB</source>
        <translation>los tensores necesitan una cabecera safetensors de más de 100 MB</translation>
    </message>
    <message>
        <source>%1: the header is not valid JSON at byte %2 of it</source>
        <translation>%1: la cabecera no es JSON válido en su byte %2</translation>
    </message>
    <message>
        <source>%1: the header is no JSON object</source>
        <translation>%1: la cabecera no es un objeto JSON</translation>
    </message>
    <message>
        <source>the number %1</source>
        <translation>el número %1</translation>
    </message>
    <message>
        <source>a truth value</source>
        <translation>un valor booleano</translation>
    </message>
    <message>
        <source>binary data</source>
        <translation>datos binarios</translation>
    </message>
    <message>
        <source>%1: tensor &quot;%2&quot; has a dimension that is too large</source>
        <translation>%1: el tensor «%2» tiene una dimensión demasiado grande</translation>
    </message>
    <message>
        <source>%1: tensor &quot;%2&quot; has more than two offsets</source>
        <translation>%1: el tensor «%2» tiene más de dos offsets</translation>
    </message>
    <message>
        <source>%1: tensor &quot;%2&quot; has the unknown type &quot;%3&quot;</source>
        <translation>%1: el tensor «%2» es del tipo desconocido «%3»</translation>
    </message>
    <message>
        <source>the text &quot;%1&quot;</source>
        <translation>el texto «%1»</translation>
    </message>
    <message>
        <source>%1: the key &quot;%2&quot; is there twice</source>
        <translation>%1: la clave «%2» aparece dos veces</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>un objeto</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>una lista</translation>
    </message>
    <message>
        <source>%1: the header is nested too deeply</source>
        <translation>%1: la cabecera tiene demasiados niveles anidados</translation>
    </message>
    <message>
        <source>%1: __metadata__ &quot;%2&quot; is %3, only text is allowed</source>
        <translation>%1: __metadata__ «%2» es %3, solo se admite texto</translation>
    </message>
    <message>
        <source>%1: tensor &quot;%2&quot; is %3, not an object</source>
        <translation>%1: el tensor «%2» es %3, no un objeto</translation>
    </message>
    <message>
        <source>%1: tensor &quot;%2&quot; has %3 in &quot;%4&quot;</source>
        <translation>%1: el tensor «%2» tiene %3 en «%4»</translation>
    </message>
    <message>
        <source>%1: tensor &quot;%2&quot; has no &quot;dtype&quot;</source>
        <translation>%1: el tensor «%2» no tiene «dtype»</translation>
    </message>
    <message>
        <source>%1: tensor &quot;%2&quot; has no &quot;shape&quot;</source>
        <translation>%1: el tensor «%2» no tiene «shape»</translation>
    </message>
    <message>
        <source>%1: tensor &quot;%2&quot; needs two &quot;data_offsets&quot;</source>
        <translation>%1: el tensor «%2» necesita dos «data_offsets»</translation>
    </message>
    <message>
        <source>%1: tensor &quot;%2&quot; ends before it begins in &quot;data_offsets&quot;</source>
        <translation>%1: el tensor «%2» termina antes de empezar en «data_offsets»</translation>
    </message>
    <message>
        <source>%1 is not valid JSON at line %2, column %3</source>
        <translation>%1 no es JSON válido en la línea %2, columna %3</translation>
    </message>
    <message>
        <source>%1 has the key &quot;%2&quot; twice in one object; remove one of them</source>
        <translation>%1 tiene la clave «%2» dos veces en un objeto; quite una de ellas</translation>
    </message>
    <message>
        <source>%1 is nested too deeply to be read</source>
        <translation>%1 tiene demasiados niveles anidados para leerse</translation>
    </message>
    <message>
        <source>%1 is damaged (%2); resume from an older checkpoint</source>
        <translation>%1 está dañado (%2); reanude desde un punto de control anterior</translation>
    </message>
    <message>
        <source>nll needs log-probabilities, but exp of a row does not sum to 1; apply log-softmax first or choose loss.kind cross_entropy</source>
        <translation>nll necesita log-probabilidades, pero la exponencial de una fila no suma 1; aplique antes log-softmax o elija loss.kind cross_entropy</translation>
    </message>
    <message>
        <source>%1 has no result yet; finish or resume the run first</source>
        <translation>%1 aún no tiene resultado; termine o reanude antes la ejecución</translation>
    </message>
    <message>
        <source>a comparison needs runs on both sides</source>
        <translation>una comparación necesita ejecuciones en ambos lados</translation>
    </message>
    <message>
        <source>the device %1 is unknown; use cpu, cuda or auto</source>
        <translation>el dispositivo %1 es desconocido; use cpu, cuda o auto</translation>
    </message>
    <message>
        <source>the bootstrap needs both models on the same images</source>
        <translation>el bootstrap necesita ambos modelos con las mismas imágenes</translation>
    </message>
    <message>
        <source>metrics need one row of %1 logits for each of %2 labels, there are %3 logits</source>
        <translation>las métricas necesitan una fila de %1 logits por cada una de las %2 etiquetas, hay %3 logits</translation>
    </message>
    <message>
        <source>the label %1 is outside 0..%2</source>
        <translation>la etiqueta %1 está fuera de 0..%2</translation>
    </message>
    <message>
        <source>an interval needs at least two values, there is %1</source>
        <translation>un intervalo necesita al menos dos valores, hay %1</translation>
    </message>
    <message>
        <source>McNemar&apos;s test needs both models on the same images</source>
        <translation>la prueba de McNemar necesita ambos modelos con las mismas imágenes</translation>
    </message>
    <message>
        <source>the export to %1 was stopped; nothing was written</source>
        <translation>la exportación a %1 se detuvo; no se escribió nada</translation>
    </message>
    <message>
        <source>The training step cannot be recorded as a CUDA graph (%1); switch runtime.cuda_graphs off and start the program again.</source>
        <translation>El paso de entrenamiento no se puede grabar como grafo de CUDA (%1); desactive runtime.cuda_graphs y vuelva a iniciar el programa.</translation>
    </message>
    <message>
        <source>%1 is not possible: give 3 for colour, or 1, which turns pictures into grey</source>
        <translation>%1 no es posible: indique 3 para color, o 1, que convierte las imágenes en grises</translation>
    </message>
    <message>
        <source>%1 must be shorter than the run, %2; shorten the warm-up or train longer</source>
        <translation>%1 debe ser más corto que la ejecución, %2; acorte el calentamiento o entrene más tiempo</translation>
    </message>
    <message>
        <source>%1 would be slower than one thread a core; give at most %2 here, or 0 for the %3 cores of this process</source>
        <translation>%1 sería más lento que un hilo por núcleo; indique aquí como máximo %2, o 0 para los %3 núcleos de este proceso</translation>
    </message>
    <message>
        <source>%1 instead of %2, in proportion to %3 instead of %4</source>
        <translation>%1 en vez de %2, en proporción a %3 en vez de %4</translation>
    </message>
    <message>
        <source>its BMP header has a depth or packing that is not known</source>
        <translation>su cabecera BMP tiene una profundidad o un empaquetado desconocidos</translation>
    </message>
    <message>
        <source>the model does not know these classes of the data: %1; their images (%2) are in no score</source>
        <translation>el modelo no conoce estas clases de los datos: %1; sus imágenes (%2) no entran en ningún resultado</translation>
    </message>
    <message>
        <source>the data do not have these classes of the model: %1</source>
        <translation>los datos no tienen estas clases del modelo: %1</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 y %2 más</translation>
    </message>
    <message>
        <source>cannot read %1: %2; check the path and its permissions</source>
        <translation>no se puede leer %1: %2; compruebe la ruta y sus permisos</translation>
    </message>
    <message>
        <source>Pictures of %1 that are left out: %2; the first is %3, because %4.</source>
        <translation>Imágenes de %1 que se omiten: %2; la primera es %3, porque %4.</translation>
    </message>
    <message>
        <source>Classes of %1 without a readable training picture: %2; the network cannot learn them.</source>
        <translation>Clases de %1 sin ninguna imagen de entrenamiento legible: %2; la red no puede aprenderlas.</translation>
    </message>
    <message>
        <source>%1 holds pictures, but pictures need class folders: their names seem to begin with the class, so put %2 into %3 and the others alike.</source>
        <translation>%1 contiene imágenes, pero las imágenes necesitan carpetas de clase: sus nombres parecen empezar por la clase, así que ponga %2 en %3 y las demás del mismo modo.</translation>
    </message>
    <message>
        <source>%1 holds pictures and the table %2, but pictures need class folders: sort them by the table into %3.</source>
        <translation>%1 contiene imágenes y la tabla %2, pero las imágenes necesitan carpetas de clase: repártalas según la tabla en %3.</translation>
    </message>
    <message>
        <source>%1 holds pictures directly in %2, but pictures need class folders: put those of each class into a folder named after it, such as %3.</source>
        <translation>%1 contiene imágenes directamente en %2, pero las imágenes necesitan carpetas de clase: ponga las de cada clase en una carpeta con su nombre, como %3.</translation>
    </message>
    <message>
        <source>%1 cannot be listed; check its permissions.</source>
        <translation>%1 no se puede listar; compruebe sus permisos.</translation>
    </message>
    <message>
        <source>%1 holds no pictures, but the archive %2; unpack it and open the folder that comes out.</source>
        <translation>%1 no contiene imágenes, sino el archivo comprimido %2; descomprímalo y abra la carpeta resultante.</translation>
    </message>
    <message>
        <source>%1 has no pictures in class folders; put the pictures of each class into a folder named after it (PNG, JPEG, WebP, BMP, TIFF or Netpbm).</source>
        <translation>%1 no tiene imágenes en carpetas de clase; ponga las imágenes de cada clase en una carpeta con su nombre (PNG, JPEG, WebP, BMP, TIFF o Netpbm).</translation>
    </message>
    <message>
        <source>hidden folders are not read</source>
        <translation>las carpetas ocultas no se leen</translation>
    </message>
    <message>
        <source>a system, a network drive or an archiver made this folder</source>
        <translation>esta carpeta la creó un sistema, una unidad de red o un programa de compresión</translation>
    </message>
    <message>
        <source>hidden files are not read</source>
        <translation>los archivos ocultos no se leen</translation>
    </message>
    <message>
        <source>a system keeps this file for itself</source>
        <translation>un sistema reserva este archivo para sí</translation>
    </message>
    <message>
        <source>the folder holds no picture</source>
        <translation>la carpeta no contiene ninguna imagen</translation>
    </message>
    <message>
        <source>it lies in no class folder, so its class is unknown</source>
        <translation>no está en ninguna carpeta de clase, así que su clase es desconocida</translation>
    </message>
    <message>
        <source>it is no picture</source>
        <translation>no es una imagen</translation>
    </message>
    <message>
        <source>%1 has folders without a picture, which are no classes: %2.</source>
        <translation>%1 tiene carpetas sin ninguna imagen, que no son clases: %2.</translation>
    </message>
    <message>
        <source>%1 is read as the %2 split, so its %3 files are not used</source>
        <translation>la partición %2 se lee de %1, así que los %3 archivos de esta carpeta no se usan</translation>
    </message>
    <message>
        <source>its %1 files lie in no class folders, so their classes are unknown</source>
        <translation>sus %1 archivos no están en carpetas de clase, así que sus clases son desconocidas</translation>
    </message>
    <message>
        <source>%1 is not used: its pictures lie in no class folders.</source>
        <translation>%1 no se usa: sus imágenes no están en carpetas de clase.</translation>
    </message>
    <message>
        <source>it lies beside the split folder %1, so its %2 files are not used</source>
        <translation>está junto a la carpeta de partición %1, así que sus %2 archivos no se usan</translation>
    </message>
    <message>
        <source>%1 is ambiguous: beside %3, which is read as a split, lie folders that are not used (%2); move them into %3, or rename %3 if that is a class.</source>
        <translation>%1 es ambigua: junto a %3, que se lee como partición, hay carpetas que no se usan (%2); muévalas a %3 o renombre %3 si es una clase.</translation>
    </message>
    <message>
        <source>%1 is ambiguous: folders called like splits (%2) are read as classes, because %3; rename them if they are classes, or move the others if they are splits.</source>
        <translation>%1 es ambigua: carpetas con nombre de partición (%2) se leen como clases, porque %3; renómbrelas si son clases, o mueva las otras si son particiones.</translation>
    </message>
    <message>
        <source>%1 has splits inside of its classes (%2), which are all read as training pictures; put the classes into the splits to keep them apart.</source>
        <translation>%1 tiene particiones dentro de sus clases (%2), cuyas imágenes se leen todas como de entrenamiento; ponga las clases dentro de las particiones para mantener estas separadas.</translation>
    </message>
    <message>
        <source>%1 holds several data sets (%2); open one of them.</source>
        <translation>%1 contiene varios conjuntos de datos (%2); abra uno de ellos.</translation>
    </message>
    <message>
        <source>pictures lie directly in them</source>
        <translation>hay imágenes directamente en ellas</translation>
    </message>
    <message>
        <source>other folders with pictures lie beside them</source>
        <translation>hay otras carpetas con imágenes junto a ellas</translation>
    </message>
    <message>
        <source>it lies more than %1 folders deep</source>
        <translation>está a más de %1 carpetas de profundidad</translation>
    </message>
    <message>
        <source>it is a link to a folder that is read anyway</source>
        <translation>es un enlace a una carpeta que se lee de todos modos</translation>
    </message>
    <message>
        <source>it is a link to a folder above it</source>
        <translation>es un enlace a una carpeta superior</translation>
    </message>
    <message>
        <source>it holds what Tessera wrote (a run, a model or pictures of one), no class</source>
        <translation>contiene lo que escribió Tessera (una ejecución, un modelo o imágenes de uno), no una clase</translation>
    </message>
    <message>
        <source>%1 holds several data sets (%2); open an images file of the one that is meant.</source>
        <translation>%1 contiene varios conjuntos de datos (%2); abra un archivo de imágenes del que desee.</translation>
    </message>
    <message>
        <source>this build decodes no JPEG, WebP or TIFF, because it was made without OpenCV</source>
        <translation>esta versión no decodifica JPEG, WebP ni TIFF, porque se compiló sin OpenCV</translation>
    </message>
    <message>
        <source>the Netpbm data are damaged</source>
        <translation>los datos Netpbm están dañados</translation>
    </message>
    <message>
        <source>The data set %1 has no training pictures to measure mean and deviation on (data.normalize); choose half or none.</source>
        <translation>El conjunto de datos %1 no tiene imágenes de entrenamiento en las que medir la media y la desviación (data.normalize); elija half o none.</translation>
    </message>
    <message>
        <source>data.test_share is the share held out as a test split; give 0 to 0.9.</source>
        <translation>data.test_share es la parte reservada como partición de prueba; indique de 0 a 0.9.</translation>
    </message>
    <message>
        <source>The data set %1 has no training pictures, so it can only be evaluated; to train on it, put pictures into train/CLASS.</source>
        <translation>El conjunto de datos %1 no tiene imágenes de entrenamiento, así que solo se puede evaluar; para entrenar con él, ponga imágenes en train/CLASE.</translation>
    </message>
    <message>
        <source>%1 has neither a test nor a validation split; evaluate &quot;train&quot;</source>
        <translation>%1 no tiene partición de prueba ni de validación; evalúe «train»</translation>
    </message>
    <message>
        <source>its layout (grey with more channels, in planes of their own or not 8 or 16 bits wide) is not read; save it as PNG</source>
        <translation>su disposición (gris con más canales, en planos separados o con muestras que no son de 8 ni 16 bits) no se lee; guárdela como PNG</translation>
    </message>
    <message>
        <source>%1 has no class that the model knows: its classes are %2, those of the model %3</source>
        <translation>%1 no tiene ninguna clase que el modelo conozca: sus clases son %2, las del modelo %3</translation>
    </message>
    <message>
        <source>no picture of the split &quot;%1&quot; of %2 is of a class that the model knows</source>
        <translation>ninguna imagen de la partición «%1» de %2 es de una clase que el modelo conozca</translation>
    </message>
    <message>
        <source>%1 was not evaluated to its end: stopped.</source>
        <translation>%1 no se evaluó hasta el final: detenido.</translation>
    </message>
    <message>
        <source>the exported model cannot take a batch of %1 images; nothing was exported</source>
        <translation>el modelo exportado no admite un lote de %1 imágenes; no se exportó nada</translation>
    </message>
    <message>
        <source>the folder %1 cannot be read: %2; check its permissions</source>
        <translation>no se puede leer la carpeta %1: %2; compruebe sus permisos</translation>
    </message>
    <message>
        <source>%1 is no run folder; only runs have snapshots</source>
        <translation>%1 no es una carpeta de ejecución; solo las ejecuciones tienen instantáneas</translation>
    </message>
    <message>
        <source>%1 has no snapshots; leave --epoch out to use a checkpoint</source>
        <translation>%1 no tiene instantáneas; omita --epoch para usar un punto de control</translation>
    </message>
    <message>
        <source>%1 has no snapshot of epoch %2; there are those of %3</source>
        <translation>%1 no tiene ninguna instantánea de la época %2; las hay de %3</translation>
    </message>
    <message>
        <source>the export does not say where its data &quot;%1&quot; are; give them with --data</source>
        <translation>el modelo exportado no dice dónde están sus datos «%1»; indíquelos con --data</translation>
    </message>
    <message>
        <source>%1 is not the data set that the model was trained on: its fingerprint is %2 instead of %3</source>
        <translation>%1 no es el conjunto de datos con que se entrenó el modelo: su huella es %2 en vez de %3</translation>
    </message>
    <message>
        <source>train.patience = %1 waits for a better validation score, but there are no validation images; raise data.validation or set train.patience to 0</source>
        <translation>train.patience = %1 espera un resultado de validación mejor, pero no hay imágenes de validación; aumente data.validation o ponga train.patience a 0</translation>
    </message>
    <message>
        <source>the run folder %1 was moved or removed while the run trained; the run ended, what it had saved is where the folder is now</source>
        <translation>la carpeta de ejecución %1 se movió o se eliminó durante el entrenamiento; la ejecución terminó, lo que había guardado está donde esté ahora la carpeta</translation>
    </message>
    <message>
        <source>Stopped by the user before the test images were scored; resume the run to score them.</source>
        <translation>Detenida por el usuario antes de puntuar las imágenes de prueba; reanude la ejecución para puntuarlas.</translation>
    </message>
    <message>
        <source>No checkpoint is whole; the run begins again at its first step.</source>
        <translation>Ningún punto de control está íntegro; la ejecución empieza de nuevo en su primer paso.</translation>
    </message>
    <message>
        <source>the loader gave fewer batches than the epoch has steps</source>
        <translation>el cargador dio menos lotes que pasos tiene la época</translation>
    </message>
    <message>
        <source>the gradient became NaN or infinite at step %1; resume the run (from step %2) with a lower optim.lr or with optim.clip</source>
        <translation>el gradiente se volvió NaN o infinito en el paso %1; reanude la ejecución (desde el paso %2) con un optim.lr menor o con optim.clip</translation>
    </message>
    <message>
        <source>the loss became NaN or infinite at step %1; resume the run (from step %2) with a lower optim.lr or with optim.clip</source>
        <translation>la pérdida se volvió NaN o infinita en el paso %1; reanude la ejecución (desde el paso %2) con un optim.lr menor o con optim.clip</translation>
    </message>
    <message>
        <source>%1 cannot change when a run is resumed; start a new run with it, or leave it out</source>
        <translation>%1 no puede cambiar al reanudar una ejecución; inicie con ello una ejecución nueva u omítalo</translation>
    </message>
    <message>
        <source>%1 does not say which data the run began with: %2 is missing or damaged; start a new run</source>
        <translation>%1 no dice con qué datos empezó la ejecución: %2 falta o está dañado; inicie una ejecución nueva</translation>
    </message>
    <message>
        <source>Not bit-exact: the BLAS kernels %1 are now %2.</source>
        <translation>No es idéntico bit a bit: eran los kernels BLAS %1, ahora %2.</translation>
    </message>
    <message>
        <source>Not bit-exact: oneDNN %1 is now %2.</source>
        <translation>No es idéntico bit a bit: era oneDNN %1, ahora %2.</translation>
    </message>
    <message>
        <source>Not bit-exact: OpenCV %1 is now %2.</source>
        <translation>No es idéntico bit a bit: era OpenCV %1, ahora %2.</translation>
    </message>
    <message>
        <source>Not bit-exact: runtime.kernels %1 is now %2.</source>
        <translation>No es idéntico bit a bit: runtime.kernels era %1, ahora %2.</translation>
    </message>
    <message>
        <source>the best checkpoint %1 is damaged: %2; the weights of step %3 are used instead</source>
        <translation>el mejor punto de control %1 está dañado: %2; en su lugar se usan los pesos del paso %3</translation>
    </message>
    <message>
        <source>the checkpoint %1 is damaged: %2; the weights of step %3 are used instead</source>
        <translation>el punto de control %1 está dañado: %2; en su lugar se usan los pesos del paso %3</translation>
    </message>
    <message>
        <source>%1 has no checkpoint of its best step %2; the weights of step %3 are used instead</source>
        <translation>%1 no tiene punto de control de su mejor paso %2; en su lugar se usan los pesos del paso %3</translation>
    </message>
    <message>
        <source>every checkpoint of %1 is damaged (%2); put a copy of one back or train again</source>
        <translation>todos los puntos de control de %1 están dañados (%2); restaure una copia de uno o entrene de nuevo</translation>
    </message>
    <message>
        <source>%1 is damaged; put back a copy of it</source>
        <translation>%1 está dañado; restaure una copia</translation>
    </message>
    <message>
        <source>it is a pipe or a device, not a file</source>
        <translation>es una tubería o un dispositivo, no un archivo</translation>
    </message>
    <message>
        <source>cannot make the folder %1: %2; choose another one or check the permissions</source>
        <translation>no se puede crear la carpeta %1: %2; elija otra o compruebe los permisos</translation>
    </message>
    <message>
        <source>cannot write to the folder %1: %2; choose another one or check the permissions</source>
        <translation>no se puede escribir en la carpeta %1: %2; elija otra o compruebe los permisos</translation>
    </message>
    <message>
        <source>cannot write %1: %2; choose another place or check the permissions</source>
        <translation>no se puede escribir %1: %2; elija otro lugar o compruebe los permisos</translation>
    </message>
    <message>
        <source>%1 folders were looked through before it; choose a folder further down</source>
        <translation>se recorrieron %1 carpetas antes que ella; elija una carpeta de un nivel inferior</translation>
    </message>
    <message>
        <source>it is a run of Tessera</source>
        <translation>es una ejecución de Tessera</translation>
    </message>
    <message>
        <source>it cannot be listed: %1</source>
        <translation>no se puede listar: %1</translation>
    </message>
    <message>
        <source>%1 is no folder; give an absent or empty folder</source>
        <translation>%1 no es una carpeta; indique una carpeta vacía o que no exista</translation>
    </message>
    <message>
        <source>the run folder %1 cannot be written (%2); free some space or choose another folder</source>
        <translation>no se puede escribir en la carpeta de ejecución %1 (%2); libere espacio o elija otra carpeta</translation>
    </message>
    <message>
        <source>%1 is neither a file nor a folder; give an event file or a folder with some</source>
        <translation>%1 no es un archivo ni una carpeta; indique un archivo de eventos o una carpeta que los contenga</translation>
    </message>
    <message>
        <source>it holds no scalars that can be read</source>
        <translation>no contiene escalares que se puedan leer</translation>
    </message>
    <message>
        <source>it holds no scalars but %1</source>
        <translation>no contiene escalares, sino %1</translation>
    </message>
    <message>
        <source>%1 was moved or removed while the run wrote to it; what was logged since is lost</source>
        <translation>%1 se movió o se eliminó mientras la ejecución escribía en él; lo registrado desde entonces se ha perdido</translation>
    </message>
    <message>
        <source>%1 has damaged records, which are left out: %2</source>
        <translation>%1 tiene entradas dañadas, que se omiten: %2</translation>
    </message>
    <message>
        <source>%1 has been changed since it was written; undo the change, or start a new run from it by tessera-cli train --config %1</source>
        <translation>%1 se ha modificado desde que se escribió; deshaga el cambio o inicie con él una ejecución nueva mediante tessera-cli train --config %1</translation>
    </message>
    <message>
        <source>%1 is damaged: it does not fit its seal; put back a copy of it</source>
        <translation>%1 está dañado: no coincide con su sello; restaure una copia</translation>
    </message>
    <message>
        <source>the run %1 is given twice; a run counts once, on one side</source>
        <translation>la ejecución %1 se indica dos veces; una ejecución cuenta una vez, en un solo lado</translation>
    </message>
    <message>
        <source>%1 and %2 are the same training, with equal seed, settings and data; leave one of them out</source>
        <translation>%1 y %2 son el mismo entrenamiento, con igual semilla, ajustes y datos; omita uno de los dos</translation>
    </message>
    <message>
        <source>Welch&apos;s test needs seeds that score differently on at least one side</source>
        <translation>la prueba de Welch necesita semillas con resultados distintos en al menos un lado</translation>
    </message>
    <message>
        <source>An older checkpoint could not be removed: %1</source>
        <translation>No se pudo eliminar un punto de control anterior: %1</translation>
    </message>
    <message>
        <source>%1 has no %2: its size, data and machine are not known</source>
        <translation>%1 no tiene %2: no se conocen su tamaño, sus datos ni su máquina</translation>
    </message>
    <message>
        <source>%1 has no %2: its answers to single images are not known</source>
        <translation>%1 no tiene %2: no se conocen sus respuestas a cada imagen</translation>
    </message>
    <message>
        <source>%1 has no log of its steps: its times are those of its result</source>
        <translation>%1 no tiene registro de sus pasos: sus tiempos son los de su resultado</translation>
    </message>
    <message>
        <source>the log of %1 ends at step %2 of %3</source>
        <translation>el registro de %1 termina en el paso %2 de %3</translation>
    </message>
</context>
<context>
    <name>ExperimentPlan</name>
    <message>
        <source>Vanilla</source>
        <translation>Vanilla</translation>
    </message>
    <message>
        <source>%1, %2 %3</source>
        <translation>%1, %2 %3</translation>
    </message>
    <message>
        <source>%1 versus %2</source>
        <translation>%1 frente a %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 · %n epoch(s)</source>
        <translation>
            <numerusform>%1 · %n época</numerusform>
            <numerusform>%1 · %n épocas</numerusform>
        </translation>
    </message>
    <message>
        <source>seed %1</source>
        <translation>semilla %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>a setting and its value</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 · sweep</source>
        <translation>%1 · barrido</translation>
    </message>
    <message>
        <source>Training needs about %1 of memory and %2 are free, so it will probably fail.</source>
        <translation>El entrenamiento necesita unos %1 de memoria y hay %2 libres, así que probablemente fallará.</translation>
    </message>
    <message>
        <source>Training needs about %1 of memory and the device has %2, so it will fail.</source>
        <translation>El entrenamiento necesita unos %1 de memoria y el dispositivo tiene %2, así que fallará.</translation>
    </message>
</context>
<context>
    <name>FieldFacts</name>
    <message>
        <source>preset value %1</source>
        <translation>valor del preajuste %1</translation>
    </message>
    <message>
        <source>program default %1</source>
        <translation>valor del programa %1</translation>
    </message>
    <message>
        <source>%1. Key: %2</source>
        <translation>%1. Clave: %2</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true o false</translation>
    </message>
    <message>
        <source>whole numbers %1 to %2</source>
        <translation>números enteros de %1 a %2</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 a %2</translation>
    </message>
    <message>
        <source>whole numbers %1 to %2, separated by commas</source>
        <translation>números enteros de %1 a %2, separados por comas</translation>
    </message>
    <message>
        <source>text</source>
        <translation>texto</translation>
    </message>
    <message>
        <source>Nothing is typed; allowed: %1.</source>
        <translation>No hay nada escrito; valores admitidos: %1.</translation>
    </message>
    <message>
        <source>“%1” cannot be taken; allowed: %2.</source>
        <extracomment>what was typed, what may be</extracomment>
        <translation>«%1» no se admite; valores admitidos: %2.</translation>
    </message>
</context>
<context>
    <name>FileWriting</name>
    <message>
        <source>%1 was not written: %2.</source>
        <translation>%1 no se escribió: %2.</translation>
    </message>
</context>
<context>
    <name>HelpDialogs</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Acción</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Tecla</translation>
    </message>
    <message>
        <source>About Tessera</source>
        <translation>Acerca de Tessera</translation>
    </message>
    <message>
        <source>A desktop workbench for Vision Transformers on small data.
Free software under the GNU General Public License, version 3 or later.</source>
        <translation>Un banco de trabajo de escritorio para Vision Transformers con pocos datos.
Software libre bajo la Licencia Pública General de GNU, versión 3 o posterior.</translation>
    </message>
    <message>
        <source>arrow keys</source>
        <translation>teclas de flecha</translation>
    </message>
    <message>
        <source>Next, previous control</source>
        <translation>Control siguiente, anterior</translation>
    </message>
    <message>
        <source>Press a button, tick a box</source>
        <translation>Pulsar un botón, marcar una casilla</translation>
    </message>
    <message>
        <source>Move the cursor of a plot</source>
        <translation>Mover el cursor de un gráfico</translation>
    </message>
    <message>
        <source>Choose a patch of a picture (Microscope, Compare)</source>
        <translation>Elegir un parche de una imagen (Microscopio, Comparar)</translation>
    </message>
    <message>
        <source>First, last patch of a row</source>
        <translation>Primer, último parche de una fila</translation>
    </message>
    <message>
        <source>Look at the picture on the clipboard (Microscope)</source>
        <translation>Mirar la imagen del portapapeles (Microscopio)</translation>
    </message>
    <message>
        <source>Copy or save a picture or a plot</source>
        <translation>Copiar o guardar una imagen o un gráfico</translation>
    </message>
    <message>
        <source>Back from a dock or the tool bar to the page</source>
        <translation>Volver de un panel o la barra a la página</translation>
    </message>
    <message>
        <source>Versions and licences</source>
        <translation>Versiones y licencias</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Componente</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versión</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licencia</translation>
    </message>
    <message>
        <source>Diagnostics</source>
        <translation>Diagnóstico</translation>
    </message>
    <message>
        <source>Copy diagnostics</source>
        <translation>Copiar diagnóstico</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>Move a waiting job up, down (queue)</source>
        <translation>Subir, bajar un trabajo en espera (cola)</translation>
    </message>
    <message>
        <source>Train a waiting job next (queue)</source>
        <translation>Entrenar a continuación un trabajo en espera (cola)</translation>
    </message>
    <message>
        <source>Take a job out of the queue</source>
        <translation>Retirar un trabajo de la cola</translation>
    </message>
    <message>
        <source>Put the job back that was taken out last (queue)</source>
        <translation>Devolver el último trabajo retirado (cola)</translation>
    </message>
    <message>
        <source>Enlarge, reduce a picture (Data)</source>
        <translation>Ampliar, reducir una imagen (Datos)</translation>
    </message>
    <message>
        <source>Show a whole picture (Data)</source>
        <translation>Mostrar una imagen entera (Datos)</translation>
    </message>
    <message>
        <source>Move an enlarged picture (Data)</source>
        <translation>Mover una imagen ampliada (Datos)</translation>
    </message>
    <message>
        <source>Go to an image by number or name (Microscope)</source>
        <translation>Ir a una imagen por número o nombre (Microscopio)</translation>
    </message>
    <message>
        <source>Open the chosen picture in the Microscope (Data)</source>
        <translation>Abrir la imagen elegida en el Microscopio (Datos)</translation>
    </message>
    <message>
        <source>Undo, redo a change of settings (form)</source>
        <translation>Deshacer, rehacer un cambio de ajustes (formulario)</translation>
    </message>
</context>
<context>
    <name>LibraryColumns</name>
    <message>
        <source>Run</source>
        <translation>Ejecución</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grupo</translation>
    </message>
    <message>
        <source>Best top-1 (%)</source>
        <translation>Mejor top-1 (%)</translation>
    </message>
    <message>
        <source>Top-1 (%)</source>
        <translation>Top-1 (%)</translation>
    </message>
    <message>
        <source>Top-5 (%)</source>
        <translation>Top-5 (%)</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Pérdida</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Pasos</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>Épocas</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Semilla</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Parámetros</translation>
    </message>
    <message>
        <source>Multiply-adds</source>
        <translation>Operaciones</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tiempo</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Creada</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>Preajuste</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Datos</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
</context>
<context>
    <name>ModelSummary</name>
    <message>
        <source>Tokens</source>
        <translation>Tokens</translation>
    </message>
    <message>
        <source>Values per patch</source>
        <translation>Valores por parche</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Parámetros</translation>
    </message>
    <message>
        <source>Multiply-adds / image</source>
        <translation>Operaciones / imagen</translation>
    </message>
    <message>
        <source>Memory while training</source>
        <translation>Memoria al entrenar</translation>
    </message>
    <message>
        <source>Estimated time</source>
        <translation>Tiempo estimado</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
</context>
<context>
    <name>PageList</name>
    <message>
        <source>Experiment</source>
        <translation>Experimento</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Datos</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>Entrenar</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparar</translation>
    </message>
    <message>
        <source>Microscope</source>
        <translation>Microscopio</translation>
    </message>
    <message>
        <source>Evaluate</source>
        <translation>Evaluar</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
</context>
<context>
    <name>PictureMenu</name>
    <message>
        <source>Pictures (*.png)</source>
        <translation>Imágenes (*.png)</translation>
    </message>
    <message>
        <source>%1 was not written. Choose a folder that is writable.</source>
        <translation>%1 no se ha escrito. Elija una carpeta en la que se pueda escribir.</translation>
    </message>
    <message>
        <source>Copy picture</source>
        <translation>Copiar imagen</translation>
    </message>
    <message>
        <source>Save picture (%1 × %2 px)...</source>
        <translation>Guardar imagen (%1 × %2 px)...</translation>
    </message>
    <message>
        <source>Save picture</source>
        <translation>Guardar imagen</translation>
    </message>
</context>
<context>
    <name>QueueFile</name>
    <message>
        <source>it names no run folder.</source>
        <translation>no indica ninguna carpeta de ejecución.</translation>
    </message>
    <message>
        <source>The queue file %1 cannot be opened: %2.</source>
        <translation>El archivo de la cola %1 no se puede abrir: %2.</translation>
    </message>
    <message>
        <source>The queue file %1 is damaged or of a newer version.</source>
        <translation>El archivo de la cola %1 está dañado o es de una versión más nueva.</translation>
    </message>
    <message>
        <source>Job %1 of the queue file cannot be read: %2</source>
        <extracomment>number of a job, why it cannot be read</extracomment>
        <translation>No se puede leer el trabajo %1 del archivo de la cola: %2</translation>
    </message>
    <message>
        <source>The queue cannot be written to %1: %2.</source>
        <translation>La cola no se puede escribir en %1: %2.</translation>
    </message>
</context>
<context>
    <name>RunQuery</name>
    <message>
        <source>After “%1%2” a value is missing.</source>
        <translation>Tras «%1%2» falta un valor.</translation>
    </message>
    <message>
        <source>“%1” is text: write %1:value.</source>
        <translation>«%1» es texto: escriba %1:valor.</translation>
    </message>
    <message>
        <source>There is no key “%1”; did you mean “%2”?</source>
        <translation>No existe la clave «%1»; ¿quiso decir «%2»?</translation>
    </message>
    <message>
        <source>“%1” is no number; write for example %2&gt;0.5.</source>
        <translation>«%1» no es un número; escriba por ejemplo %2&gt;0.5.</translation>
    </message>
</context>
<context>
    <name>RunSchema</name>
    <message>
        <source>Data</source>
        <translation>Datos</translation>
    </message>
    <message>
        <source>Augmentation</source>
        <translation>Aumento de datos</translation>
    </message>
    <message>
        <source>Data set</source>
        <translation>Conjunto de datos</translation>
    </message>
    <message>
        <source>Built-in set (builtin:shapes), a CIFAR or IDX folder, or a folder with one folder of pictures per class.</source>
        <translation>Conjunto incluido (builtin:shapes), una carpeta CIFAR o IDX, o una carpeta con una carpeta de imágenes por clase.</translation>
    </message>
    <message>
        <source>Batch size</source>
        <translation>Tamaño de lote</translation>
    </message>
    <message>
        <source>Pictures per update; larger batches need more memory and often a higher learning rate.</source>
        <translation>Imágenes por actualización; los lotes mayores necesitan más memoria y a menudo una tasa de aprendizaje mayor.</translation>
    </message>
    <message>
        <source>images</source>
        <translation>imágenes</translation>
    </message>
    <message>
        <source>Training images used</source>
        <translation>Imágenes de entrenamiento usadas</translation>
    </message>
    <message>
        <source>Uses only this many training images, the first of each class alike; 0 uses all.</source>
        <translation>Usa solo este número de imágenes de entrenamiento, las primeras de cada clase por igual; 0 las usa todas.</translation>
    </message>
    <message>
        <source>Validation share</source>
        <translation>Parte de validación</translation>
    </message>
    <message>
        <source>Share of the training images held out for validation; a data set with its own validation folder keeps that.</source>
        <translation>Parte de las imágenes de entrenamiento reservada para validación; un conjunto con carpeta de validación propia la conserva.</translation>
    </message>
    <message>
        <source>Validation rule</source>
        <translation>Regla de validación</translation>
    </message>
    <message>
        <source>Only when a share is held out for validation.</source>
        <translation>Solo si se reserva una parte para validación.</translation>
    </message>
    <message>
        <source>Normalisation</source>
        <translation>Normalización</translation>
    </message>
    <message>
        <source>Per-channel mean and standard deviation of the training images (adapt), 0.5 for both (half), or pixels divided by 255 (none).</source>
        <translation>Media y desviación estándar por canal de las imágenes de entrenamiento (adapt), 0.5 para ambas (half) o píxeles divididos por 255 (none).</translation>
    </message>
    <message>
        <source>Loader threads</source>
        <translation>Hilos de carga</translation>
    </message>
    <message>
        <source>Threads that decode and augment pictures; results do not depend on it; 0 means one.</source>
        <translation>Hilos que decodifican y aumentan imágenes; los resultados no dependen de ello; 0 significa uno.</translation>
    </message>
    <message>
        <source>threads</source>
        <translation>hilos</translation>
    </message>
    <message>
        <source>Picture cache</source>
        <translation>Caché de imágenes</translation>
    </message>
    <message>
        <source>Memory for decoded pictures, so that files are read once.</source>
        <translation>Memoria para imágenes decodificadas, para leer los archivos una sola vez.</translation>
    </message>
    <message>
        <source>MiB</source>
        <translation>MiB</translation>
    </message>
    <message>
        <source>Horizontal flip</source>
        <translation>Volteo horizontal</translation>
    </message>
    <message>
        <source>Probability of mirroring a training picture left to right.</source>
        <translation>Probabilidad de reflejar una imagen de entrenamiento de izquierda a derecha.</translation>
    </message>
    <message>
        <source>Random crop</source>
        <translation>Recorte aleatorio</translation>
    </message>
    <message>
        <source>Moves a training picture by up to this many pixels in both directions; 0 switches it off.</source>
        <translation>Mueve una imagen de entrenamiento hasta este número de píxeles en ambas direcciones; 0 lo desactiva.</translation>
    </message>
    <message>
        <source>pixels</source>
        <translation>píxeles</translation>
    </message>
    <message>
        <source>Rotation</source>
        <translation>Rotación</translation>
    </message>
    <message>
        <source>Largest rotation to either side as a share of a full turn; 0.02 is 7.2 degrees.</source>
        <translation>Mayor rotación a cada lado como parte de una vuelta completa; 0.02 son 7.2 grados.</translation>
    </message>
    <message>
        <source>turns</source>
        <translation>vueltas</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>Zoom</translation>
    </message>
    <message>
        <source>Largest relative change of height and width, drawn independently.</source>
        <translation>Mayor cambio relativo de altura y anchura, sorteadas por separado.</translation>
    </message>
    <message>
        <source>One interpolation</source>
        <translation>Una sola interpolación</translation>
    </message>
    <message>
        <source>Composes rotation and zoom into one interpolation: faster and sharper, but not what the Keras example computes.</source>
        <translation>Une rotación y zoom en una interpolación: más rápido y nítido, pero no es lo que calcula el ejemplo de Keras.</translation>
    </message>
    <message>
        <source>Only with rotation or zoom.</source>
        <translation>Solo con rotación o zoom.</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Only with shifted patch tokens.</source>
        <translation>Solo con tokens de parches desplazados.</translation>
    </message>
    <message>
        <source>Only with locality attention.</source>
        <translation>Solo con atención de localidad.</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Family of the network: a Vision Transformer.</source>
        <translation>Familia de la red: un Vision Transformer.</translation>
    </message>
    <message>
        <source>Patch tokens</source>
        <translation>Tokens de parche</translation>
    </message>
    <message>
        <source>Plain patches, or shifted patch tokens (SPT) that also see copies of the picture moved by half a patch.</source>
        <translation>Parches simples, o tokens de parches desplazados (SPT), que también ven copias de la imagen movidas medio parche.</translation>
    </message>
    <message>
        <source>Attention</source>
        <translation>Atención</translation>
    </message>
    <message>
        <source>Plain self-attention, or locality self-attention (LSA) with a learned temperature and no weight of a token on itself.</source>
        <translation>Autoatención simple, o autoatención de localidad (LSA) con temperatura aprendida y sin peso de un token sobre sí mismo.</translation>
    </message>
    <message>
        <source>Input size</source>
        <translation>Tamaño de entrada</translation>
    </message>
    <message>
        <source>Side of the square network input; pictures are resized to it.</source>
        <translation>Lado de la entrada cuadrada de la red; las imágenes se ajustan a él.</translation>
    </message>
    <message>
        <source>Colour channels</source>
        <translation>Canales de color</translation>
    </message>
    <message>
        <source>3 for colour; 1 turns pictures into grey.</source>
        <translation>3 para color; 1 convierte las imágenes en grises.</translation>
    </message>
    <message>
        <source>Patch size</source>
        <translation>Tamaño de parche</translation>
    </message>
    <message>
        <source>Side of a square patch; it must divide the input size.</source>
        <translation>Lado de un parche cuadrado; debe dividir el tamaño de entrada.</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Anchura</translation>
    </message>
    <message>
        <source>Numbers per token.</source>
        <translation>Números por token.</translation>
    </message>
    <message>
        <source>Depth</source>
        <translation>Profundidad</translation>
    </message>
    <message>
        <source>Encoder blocks.</source>
        <translation>Bloques del codificador.</translation>
    </message>
    <message>
        <source>blocks</source>
        <translation>bloques</translation>
    </message>
    <message>
        <source>Heads</source>
        <translation>Cabezas</translation>
    </message>
    <message>
        <source>Attention heads per block.</source>
        <translation>Cabezas de atención por bloque.</translation>
    </message>
    <message>
        <source>Head width</source>
        <translation>Anchura de cabeza</translation>
    </message>
    <message>
        <source>Width of one attention head; 0 is the token width divided by the heads.</source>
        <translation>Anchura de una cabeza de atención; 0 es la anchura del token dividida por las cabezas.</translation>
    </message>
    <message>
        <source>MLP width</source>
        <translation>Anchura del MLP</translation>
    </message>
    <message>
        <source>Hidden width of the MLP of a block.</source>
        <translation>Anchura oculta del MLP de un bloque.</translation>
    </message>
    <message>
        <source>Shift directions</source>
        <translation>Direcciones de desplazamiento</translation>
    </message>
    <message>
        <source>Where the copies move: four diagonals (the paper), four cardinal directions, or both.</source>
        <translation>Hacia dónde se mueven las copias: cuatro diagonales (el artículo), cuatro direcciones cardinales, o ambas.</translation>
    </message>
    <message>
        <source>Shift order</source>
        <translation>Orden de desplazamiento</translation>
    </message>
    <message>
        <source>Order of the copies in the channels; matters only for exchanging weights with other programs.</source>
        <translation>Orden de las copias en los canales; solo importa al intercambiar pesos con otros programas.</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Desplazamiento</translation>
    </message>
    <message>
        <source>How far the copies move; 0 is half a patch, rounded down.</source>
        <translation>Cuánto se mueven las copias; 0 es medio parche, redondeado hacia abajo.</translation>
    </message>
    <message>
        <source>Temperature form</source>
        <translation>Forma de la temperatura</translation>
    </message>
    <message>
        <source>How the learned temperature is stored: a divisor per layer (tau), a factor per head (scale), or its logarithm per layer (log).</source>
        <translation>Cómo se guarda la temperatura aprendida: un divisor por capa (tau), un factor por cabeza (scale) o su logaritmo por capa (log).</translation>
    </message>
    <message>
        <source>Mask the diagonal</source>
        <translation>Enmascarar la diagonal</translation>
    </message>
    <message>
        <source>Keeps a token from attending to itself.</source>
        <translation>Impide que un token se atienda a sí mismo.</translation>
    </message>
    <message>
        <source>Query, key and value bias</source>
        <translation>Sesgo de consulta, clave y valor</translation>
    </message>
    <message>
        <source>Adds a bias to the query, key and value maps.</source>
        <translation>Añade un sesgo a las proyecciones de consulta, clave y valor.</translation>
    </message>
    <message>
        <source>Class token</source>
        <translation>Token de clase</translation>
    </message>
    <message>
        <source>Adds a learned token in front of the patch tokens.</source>
        <translation>Añade un token aprendido delante de los tokens de parche.</translation>
    </message>
    <message>
        <source>Pooling</source>
        <translation>Agrupación</translation>
    </message>
    <message>
        <source>What the head sees: the class token (cls), the mean of the patch tokens, all tokens side by side (flatten), or an attention pool (map).</source>
        <translation>Qué ve la cabeza final: el token de clase (cls), la media de los tokens de parche, todos los tokens uno tras otro (flatten) o una agrupación por atención (map).</translation>
    </message>
    <message>
        <source>Final LayerNorm</source>
        <translation>LayerNorm final</translation>
    </message>
    <message>
        <source>Whether the last LayerNorm comes before or after pooling.</source>
        <translation>Si la última LayerNorm va antes o después de la agrupación.</translation>
    </message>
    <message>
        <source>Positions</source>
        <translation>Posiciones</translation>
    </message>
    <message>
        <source>Learned table, one of three fixed sine-cosine tables, or none.</source>
        <translation>Tabla aprendida, una de tres tablas fijas de seno y coseno, o ninguna.</translation>
    </message>
    <message>
        <source>Second GELU</source>
        <translation>Segunda GELU</translation>
    </message>
    <message>
        <source>GELU after the second linear map of a block&apos;s MLP too, as in the Keras example.</source>
        <translation>GELU también tras la segunda capa lineal del MLP de un bloque, como en el ejemplo de Keras.</translation>
    </message>
    <message>
        <source>GELU form</source>
        <translation>Forma de GELU</translation>
    </message>
    <message>
        <source>Exact (erf) or the tanh approximation.</source>
        <translation>Exacta (erf) o la aproximación con tanh.</translation>
    </message>
    <message>
        <source>LayerNorm epsilon</source>
        <translation>Épsilon de LayerNorm</translation>
    </message>
    <message>
        <source>Added to the variance in every LayerNorm.</source>
        <translation>Se suma a la varianza en cada LayerNorm.</translation>
    </message>
    <message>
        <source>Head layers</source>
        <translation>Capas de la cabeza final</translation>
    </message>
    <message>
        <source>Hidden widths of an MLP head, separated by commas; empty is a linear head.</source>
        <translation>Anchuras ocultas de una cabeza final MLP, separadas por comas; vacío es una cabeza lineal.</translation>
    </message>
    <message>
        <source>Embedding dropout</source>
        <translation>Dropout de embeddings</translation>
    </message>
    <message>
        <source>Dropout after the positions are added.</source>
        <translation>Dropout tras sumar las posiciones.</translation>
    </message>
    <message>
        <source>Attention dropout</source>
        <translation>Dropout de atención</translation>
    </message>
    <message>
        <source>Dropout on the attention probabilities.</source>
        <translation>Dropout sobre las probabilidades de atención.</translation>
    </message>
    <message>
        <source>Projection dropout</source>
        <translation>Dropout de proyección</translation>
    </message>
    <message>
        <source>Dropout after the output map of the attention.</source>
        <translation>Dropout tras la proyección de salida de la atención.</translation>
    </message>
    <message>
        <source>MLP dropout</source>
        <translation>Dropout del MLP</translation>
    </message>
    <message>
        <source>Dropout after each linear map of a block&apos;s MLP.</source>
        <translation>Dropout tras cada capa lineal del MLP de un bloque.</translation>
    </message>
    <message>
        <source>Head dropout</source>
        <translation>Dropout de la cabeza final</translation>
    </message>
    <message>
        <source>Dropout before each linear map of the head.</source>
        <translation>Dropout antes de cada capa lineal de la cabeza final.</translation>
    </message>
    <message>
        <source>Drop path</source>
        <translation>Drop path</translation>
    </message>
    <message>
        <source>Stochastic depth: probability of leaving out the last block for a picture.</source>
        <translation>Profundidad estocástica: probabilidad de omitir el último bloque para una imagen.</translation>
    </message>
    <message>
        <source>Constant drop path</source>
        <translation>Drop path constante</translation>
    </message>
    <message>
        <source>The same rate in all blocks instead of one that rises from 0.</source>
        <translation>La misma tasa en todos los bloques en vez de una que sube desde 0.</translation>
    </message>
    <message>
        <source>Only with drop path.</source>
        <translation>Solo con drop path.</translation>
    </message>
    <message>
        <source>Initialisation</source>
        <translation>Inicialización</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Pérdida</translation>
    </message>
    <message>
        <source>Optimiser</source>
        <translation>Optimizador</translation>
    </message>
    <message>
        <source>SAM</source>
        <translation>SAM</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Programa</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Ejecución</translation>
    </message>
    <message>
        <source>Checkpoints</source>
        <translation>Puntos de control</translation>
    </message>
    <message>
        <source>Machine</source>
        <translation>Máquina</translation>
    </message>
    <message>
        <source>Only with SGD.</source>
        <translation>Solo con SGD.</translation>
    </message>
    <message>
        <source>Only with AdamW.</source>
        <translation>Solo con AdamW.</translation>
    </message>
    <message>
        <source>Cross entropy of the logits, or the negative log-likelihood of their log-softmax; equal without label smoothing.</source>
        <translation>Entropía cruzada de los logits, o la log-verosimilitud negativa de su log-softmax; iguales sin suavizado de etiquetas.</translation>
    </message>
    <message>
        <source>Label smoothing</source>
        <translation>Suavizado de etiquetas</translation>
    </message>
    <message>
        <source>Share of the target spread evenly over all classes.</source>
        <translation>Parte del objetivo repartida por igual entre todas las clases.</translation>
    </message>
    <message>
        <source>Only with cross entropy.</source>
        <translation>Solo con entropía cruzada.</translation>
    </message>
    <message>
        <source>Class weights</source>
        <translation>Pesos de clase</translation>
    </message>
    <message>
        <source>Weighs every class alike in total (balanced), whatever its number of images.</source>
        <translation>Pondera todas las clases por igual en total (balanced), sea cual sea su número de imágenes.</translation>
    </message>
    <message>
        <source>Update rule</source>
        <translation>Regla</translation>
    </message>
    <message>
        <source>SGD with momentum, AdamW, or AdamW as TensorFlow Addons computes it (decay not multiplied by the learning rate).</source>
        <translation>SGD con momento, AdamW, o AdamW como lo calcula TensorFlow Addons (decaimiento sin multiplicar por la tasa de aprendizaje).</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>Tasa de aprendizaje</translation>
    </message>
    <message>
        <source>Largest learning rate of the schedule.</source>
        <translation>Mayor tasa de aprendizaje del programa.</translation>
    </message>
    <message>
        <source>Weight decay</source>
        <translation>Decaimiento de pesos</translation>
    </message>
    <message>
        <source>Pulls weights towards zero; with adamw_tfa a share per step, else multiplied by the learning rate.</source>
        <translation>Atrae los pesos hacia cero; con adamw_tfa una parte por paso, si no, multiplicado por la tasa de aprendizaje.</translation>
    </message>
    <message>
        <source>Decayed parameters</source>
        <translation>Parámetros con decaimiento</translation>
    </message>
    <message>
        <source>Matrices alone (not biases, norms, tokens and temperatures), or all parameters.</source>
        <translation>Solo las matrices (no sesgos, normas, tokens ni temperaturas), o todos los parámetros.</translation>
    </message>
    <message>
        <source>Momentum</source>
        <translation>Momento</translation>
    </message>
    <message>
        <source>Share of the last update kept by SGD.</source>
        <translation>Parte de la última actualización que SGD conserva.</translation>
    </message>
    <message>
        <source>Nesterov momentum</source>
        <translation>Momento de Nesterov</translation>
    </message>
    <message>
        <source>Looks ahead along the momentum.</source>
        <translation>Mira hacia delante a lo largo del momento.</translation>
    </message>
    <message>
        <source>Beta 1</source>
        <translation>Beta 1</translation>
    </message>
    <message>
        <source>Decay of the running mean of gradients.</source>
        <translation>Decaimiento de la media móvil de los gradientes.</translation>
    </message>
    <message>
        <source>Beta 2</source>
        <translation>Beta 2</translation>
    </message>
    <message>
        <source>Decay of the running mean of squared gradients.</source>
        <translation>Decaimiento de la media móvil de los gradientes al cuadrado.</translation>
    </message>
    <message>
        <source>Adam epsilon</source>
        <translation>Épsilon de Adam</translation>
    </message>
    <message>
        <source>Added to the root of the second moment.</source>
        <translation>Se suma a la raíz del segundo momento.</translation>
    </message>
    <message>
        <source>Gradient clipping</source>
        <translation>Recorte del gradiente</translation>
    </message>
    <message>
        <source>Largest norm of the whole gradient; 0 switches it off.</source>
        <translation>Mayor norma del gradiente completo; 0 lo desactiva.</translation>
    </message>
    <message>
        <source>Sharpness-aware</source>
        <translation>Sensible a la agudeza</translation>
    </message>
    <message>
        <source>SAM computes the gradient at the worst point nearby: flatter minima, up to twice the work per step.</source>
        <translation>SAM calcula el gradiente en el peor punto cercano: mínimos más planos, hasta el doble de trabajo por paso.</translation>
    </message>
    <message>
        <source>Radius</source>
        <translation>Radio</translation>
    </message>
    <message>
        <source>How far SAM looks around the weights.</source>
        <translation>Hasta dónde mira SAM alrededor de los pesos.</translation>
    </message>
    <message>
        <source>Only with SAM.</source>
        <translation>Solo con SAM.</translation>
    </message>
    <message>
        <source>Second gradient every</source>
        <translation>Segundo gradiente cada</translation>
    </message>
    <message>
        <source>1 is SAM as published; with 5, four of five steps cost as much as without SAM.</source>
        <translation>1 es SAM tal como se publicó; con 5, cuatro de cada cinco pasos cuestan lo mismo que sin SAM.</translation>
    </message>
    <message>
        <source>Reuse (LookSAM)</source>
        <translation>Reutilizar (LookSAM)</translation>
    </message>
    <message>
        <source>Steps without a second gradient also follow what the last one added to the first, with this weight (LookSAM&apos;s alpha; 0.7 suits large batches, small ones bear less). 0 takes plain steps there.</source>
        <translation>Los pasos sin segundo gradiente siguen también lo que el último añadió al primero, con este peso (el alfa de LookSAM; 0,7 va bien con lotes grandes, los pequeños admiten menos). 0 da ahí pasos simples.</translation>
    </message>
    <message>
        <source>Only with SAM and sam.every above 1.</source>
        <translation>Solo con SAM y sam.every mayor que 1.</translation>
    </message>
    <message>
        <source>Course of the learning rate: constant, half a cosine, a straight line, or the warm-up cosine defined in the Keras example.</source>
        <translation>Curso de la tasa de aprendizaje: constante, medio coseno, una recta, o el coseno con calentamiento definido en el ejemplo de Keras.</translation>
    </message>
    <message>
        <source>Warm-up</source>
        <translation>Calentamiento</translation>
    </message>
    <message>
        <source>Epochs in which the learning rate rises in a straight line.</source>
        <translation>Épocas en que la tasa de aprendizaje sube en línea recta.</translation>
    </message>
    <message>
        <source>epochs</source>
        <translation>épocas</translation>
    </message>
    <message>
        <source>The Keras schedule has its own warm-up.</source>
        <translation>El programa de Keras tiene su propio calentamiento.</translation>
    </message>
    <message>
        <source>Warm-up starts at</source>
        <translation>El calentamiento empieza en</translation>
    </message>
    <message>
        <source>Learning rate at step 0 of the warm-up.</source>
        <translation>Tasa de aprendizaje en el paso 0 del calentamiento.</translation>
    </message>
    <message>
        <source>Only with a warm-up.</source>
        <translation>Solo con calentamiento.</translation>
    </message>
    <message>
        <source>Ends at</source>
        <translation>Termina en</translation>
    </message>
    <message>
        <source>Learning rate at the end of the run.</source>
        <translation>Tasa de aprendizaje al final de la ejecución.</translation>
    </message>
    <message>
        <source>Only with the cosine and linear schedules.</source>
        <translation>Solo con los programas coseno y lineal.</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>Épocas</translation>
    </message>
    <message>
        <source>Passes over the training images; the schedule is stretched over them.</source>
        <translation>Pasadas por las imágenes de entrenamiento; el programa se extiende sobre ellas.</translation>
    </message>
    <message>
        <source>Step limit</source>
        <translation>Límite de pasos</translation>
    </message>
    <message>
        <source>Ends the run after this many updates without altering the schedule; 0 switches it off.</source>
        <translation>Termina la ejecución tras este número de actualizaciones sin alterar el programa; 0 lo desactiva.</translation>
    </message>
    <message>
        <source>steps</source>
        <translation>pasos</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Semilla</translation>
    </message>
    <message>
        <source>Start of every random number of the run: weights, order, augmentation, dropout.</source>
        <translation>Origen de todos los números aleatorios de la ejecución: pesos, orden, aumento, dropout.</translation>
    </message>
    <message>
        <source>Patience</source>
        <translation>Paciencia</translation>
    </message>
    <message>
        <source>Stops after this many epochs without a better validation top-1; 0 switches it off.</source>
        <translation>Se detiene tras este número de épocas sin mejor top-1 de validación; 0 lo desactiva.</translation>
    </message>
    <message>
        <source>Time limit</source>
        <translation>Límite de tiempo</translation>
    </message>
    <message>
        <source>Stops after this much training time; 0 switches it off.</source>
        <translation>Se detiene tras este tiempo de entrenamiento; 0 lo desactiva.</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>minutos</translation>
    </message>
    <message>
        <source>Snapshots</source>
        <translation>Instantáneas</translation>
    </message>
    <message>
        <source>Disk space for the weights of past epochs, which the microscope slides over; 0 keeps none.</source>
        <translation>Espacio en disco para los pesos de épocas pasadas, que recorre el microscopio; 0 no guarda ninguno.</translation>
    </message>
    <message>
        <source>Checkpoint every</source>
        <translation>Punto de control cada</translation>
    </message>
    <message>
        <source>Updates between checkpoints; 0 writes one at the end of every epoch.</source>
        <translation>Actualizaciones entre puntos de control; 0 escribe uno al final de cada época.</translation>
    </message>
    <message>
        <source>Checkpoints kept</source>
        <translation>Puntos de control guardados</translation>
    </message>
    <message>
        <source>Newest checkpoints kept beside the best one.</source>
        <translation>Últimos puntos de control guardados además del mejor.</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Dispositivo</translation>
    </message>
    <message>
        <source>Where to compute; auto takes a CUDA device where there is one.</source>
        <translation>Dónde calcular; auto toma un dispositivo CUDA si lo hay.</translation>
    </message>
    <message>
        <source>Threads</source>
        <translation>Hilos</translation>
    </message>
    <message>
        <source>Threads that compute; 0 is every core this process may use. Equal results to the last bit need equal threads.</source>
        <translation>Hilos que calculan; 0 son todos los núcleos que este proceso puede usar. Resultados idénticos hasta el último bit exigen los mismos hilos.</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>Precisión</translation>
    </message>
    <message>
        <source>32-bit floating point, or bf16 for the products on a CUDA device.</source>
        <translation>Coma flotante de 32 bits, o bf16 para los productos en un dispositivo CUDA.</translation>
    </message>
    <message>
        <source>Kernels</source>
        <translation>Kernels</translation>
    </message>
    <message>
        <source>Tessera&apos;s fused operations (fast), or LibTorch&apos;s alone (plain) to compare.</source>
        <translation>Las operaciones fusionadas de Tessera (fast), o solo las de LibTorch (plain) para comparar.</translation>
    </message>
    <message>
        <source>Demo: vanilla</source>
        <translation>Demo: vanilla</translation>
    </message>
    <message>
        <source>A small Vision Transformer on the built-in shapes; about a minute on a laptop.</source>
        <translation>Un pequeño Vision Transformer con las formas incluidas; cerca de un minuto en un portátil.</translation>
    </message>
    <message>
        <source>Demo: SPT + LSA</source>
        <translation>Demo: SPT + LSA</translation>
    </message>
    <message>
        <source>The same small Vision Transformer with shifted patch tokens and locality attention.</source>
        <translation>El mismo pequeño Vision Transformer con tokens de parches desplazados y atención de localidad.</translation>
    </message>
    <message>
        <source>Keras CIFAR-100: vanilla</source>
        <translation>Keras CIFAR-100: vanilla</translation>
    </message>
    <message>
        <source>The Keras example&apos;s Vision Transformer with plain patches and plain attention, on CIFAR-100 at 72 pixels.</source>
        <translation>El Vision Transformer del ejemplo de Keras con parches y atención simples, con CIFAR-100 a 72 píxeles.</translation>
    </message>
    <message>
        <source>Keras CIFAR-100: SPT</source>
        <translation>Keras CIFAR-100: SPT</translation>
    </message>
    <message>
        <source>The Keras example with shifted patch tokens and plain attention.</source>
        <translation>El ejemplo de Keras con tokens de parches desplazados y atención simple.</translation>
    </message>
    <message>
        <source>Keras CIFAR-100: LSA</source>
        <translation>Keras CIFAR-100: LSA</translation>
    </message>
    <message>
        <source>The Keras example with plain patches and locality attention.</source>
        <translation>El ejemplo de Keras con parches simples y atención de localidad.</translation>
    </message>
    <message>
        <source>Keras CIFAR-100: SPT + LSA</source>
        <translation>Keras CIFAR-100: SPT + LSA</translation>
    </message>
    <message>
        <source>The Keras example with shifted patch tokens and locality attention.</source>
        <translation>El ejemplo de Keras con tokens de parches desplazados y atención de localidad.</translation>
    </message>
    <message>
        <source>SPT/LSA paper: plain ViT</source>
        <translation>Artículo SPT/LSA: ViT simple</translation>
    </message>
    <message>
        <source>SPT/LSA paper: SPT + LSA</source>
        <translation>Artículo SPT/LSA: SPT + LSA</translation>
    </message>
    <message>
        <source>Wildfire: ViT with SAM</source>
        <translation>Incendios: ViT con SAM</translation>
    </message>
    <message>
        <source>A small Vision Transformer from scratch for an image folder of fire and no fire, with SAM, negative log-likelihood and balanced class weights.</source>
        <translation>Un pequeño Vision Transformer desde cero para una carpeta de imágenes con fuego y sin fuego, con SAM, log-verosimilitud negativa y pesos de clase equilibrados.</translation>
    </message>
    <message>
        <source>Holds out the last images of the whole set (last) or of every class (stratified), or draws them from every class (random); auto is last for CIFAR and IDX files, else stratified.</source>
        <translation>Reserva las últimas imágenes de todo el conjunto (last) o de cada clase (stratified), o las sortea de cada clase (random); auto es last para archivos CIFAR e IDX, si no stratified.</translation>
    </message>
    <message>
        <source>Split seed</source>
        <translation>Semilla de la partición</translation>
    </message>
    <message>
        <source>Copies of test images</source>
        <translation>Copias de imágenes de prueba</translation>
    </message>
    <message>
        <source>Leaves training images out that are equal (drop_exact) or nearly equal (drop_near) to a validation or test image, so that the score is not flattered; keep uses all.</source>
        <translation>Omite imágenes de entrenamiento iguales (drop_exact) o casi iguales (drop_near) a una de validación o prueba, para que el resultado no quede inflado; keep las usa todas.</translation>
    </message>
    <message>
        <source>Pooling heads</source>
        <translation>Cabezas de agrupación</translation>
    </message>
    <message>
        <source>Heads of the attention pooling; 0 is as many as in the encoder.</source>
        <translation>Cabezas de la agrupación por atención; 0 son tantas como en el codificador.</translation>
    </message>
    <message>
        <source>Only with attention pooling.</source>
        <translation>Solo con agrupación por atención.</translation>
    </message>
    <message>
        <source>Pooling MLP width</source>
        <translation>Anchura del MLP de agrupación</translation>
    </message>
    <message>
        <source>Hidden width of the attention pooling&apos;s MLP; 0 is four times the token width.</source>
        <translation>Anchura oculta del MLP de la agrupación por atención; 0 es cuatro veces la anchura del token.</translation>
    </message>
    <message>
        <source>Augment on</source>
        <translation>Aumentar en</translation>
    </message>
    <message>
        <source>Loader threads, or the device with the whole split in its memory (as far as data.cache_mib allows); auto takes a CUDA device.</source>
        <translation>Hilos de carga, o el dispositivo con toda la partición en su memoria (hasta donde permita data.cache_mib); auto toma un dispositivo CUDA.</translation>
    </message>
    <message>
        <source>CUDA graphs</source>
        <translation>Grafos CUDA</translation>
    </message>
    <message>
        <source>Record the training step once and replay it, so that the host launches one graph instead of hundreds of kernels; CUDA only.</source>
        <translation>Graba el paso de entrenamiento una vez y lo repite, de modo que el anfitrión lanza un grafo en vez de cientos de kernels; solo CUDA.</translation>
    </message>
    <message>
        <source>Recompute activations</source>
        <translation>Recalcular activaciones</translation>
    </message>
    <message>
        <source>Keep only the input of every encoder block and compute the rest again in the backward pass: far less memory for about a third more time, the same weights to the last bit.</source>
        <translation>Guarda solo la entrada de cada bloque del codificador y recalcula el resto en la pasada hacia atrás: mucha menos memoria por cerca de un tercio más de tiempo, los mismos pesos hasta el último bit.</translation>
    </message>
    <message>
        <source>The paper&apos;s small Vision Transformer without its two ideas, with its optimiser and schedule. Not in yet: AutoAugment, repeated augmentation, random erasing; one tenth of the training images is held out.</source>
        <translation>El pequeño Vision Transformer del artículo sin sus dos ideas, con su optimizador y su programa. Aún no incluye: AutoAugment, aumento repetido, borrado aleatorio; se reserva una décima parte de las imágenes de entrenamiento.</translation>
    </message>
    <message>
        <source>The paper&apos;s small Vision Transformer with shifted patch tokens and locality attention, with its optimiser and schedule. Not in yet: AutoAugment, repeated augmentation, random erasing; one tenth of the training images is held out.</source>
        <translation>El pequeño Vision Transformer del artículo con tokens de parches desplazados y atención de localidad, con su optimizador y su programa. Aún no incluye: AutoAugment, aumento repetido, borrado aleatorio; se reserva una décima parte de las imágenes de entrenamiento.</translation>
    </message>
    <message>
        <source>MixUp</source>
        <translation>MixUp</translation>
    </message>
    <message>
        <source>Blends every picture of a batch, and its label, with another one; the share is drawn from Beta(a, a) with this a. 1 is usual; 0 switches it off.</source>
        <translation>Funde cada imagen de un lote, y su etiqueta, con otra; la proporción se sortea de Beta(a, a) con este a. Lo habitual es 1; 0 lo desactiva.</translation>
    </message>
    <message>
        <source>CutMix</source>
        <translation>CutMix</translation>
    </message>
    <message>
        <source>Pastes a box of another picture into every picture of a batch and mixes the labels by area; 1 - area is drawn from Beta(a, a) with this a. 1 is usual; 0 switches it off.</source>
        <translation>Pega un recuadro de otra imagen en cada imagen de un lote y mezcla las etiquetas según el área; 1 - área se sortea de Beta(a, a) con este a. Lo habitual es 1; 0 lo desactiva.</translation>
    </message>
    <message>
        <source>Mixed batches</source>
        <translation>Lotes mezclados</translation>
    </message>
    <message>
        <source>Probability that a batch is mixed; with MixUp and CutMix both on, each takes half of the mixed batches.</source>
        <translation>Probabilidad de que un lote se mezcle; con MixUp y CutMix activos, a cada uno le toca la mitad de los lotes mezclados.</translation>
    </message>
    <message>
        <source>Only with MixUp or CutMix.</source>
        <translation>Solo con MixUp o CutMix.</translation>
    </message>
    <message>
        <source>Keras example &quot;Train a Vision Transformer on small datasets&quot; (CIFAR-100, TensorFlow Addons version)</source>
        <translation>Ejemplo de Keras «Train a Vision Transformer on small datasets» (CIFAR-100, versión con TensorFlow Addons)</translation>
    </message>
    <message>
        <source>After 50 epochs: validation top-1 0.534, top-5 0.805; test top-1 0.531, top-5 0.805, loss 1.817 (published)</source>
        <translation>Tras 50 épocas: validación top-1 0,534, top-5 0,805; prueba top-1 0,531, top-5 0,805, pérdida 1,817 (publicado)</translation>
    </message>
    <message>
        <source>After 50 epochs: validation top-1 0.549, top-5 0.822; test top-1 0.561, top-5 0.823, loss 1.676 (published)</source>
        <translation>Tras 50 épocas: validación top-1 0,549, top-5 0,822; prueba top-1 0,561, top-5 0,823, pérdida 1,676 (publicado)</translation>
    </message>
    <message>
        <source>Lee et al. 2021, &quot;Vision Transformer for Small-Size Datasets&quot;, and its code aanna0701/SPT_LSA_ViT</source>
        <translation>Lee et al. 2021, «Vision Transformer for Small-Size Datasets», y su código aanna0701/SPT_LSA_ViT</translation>
    </message>
    <message>
        <source>Published with the full recipe: CIFAR-100 test top-1 0.738, CIFAR-10 0.936; lower without the missing parts</source>
        <translation>Publicado con la receta completa: CIFAR-100 prueba top-1 0,738, CIFAR-10 0,936; menor sin las partes que faltan</translation>
    </message>
    <message>
        <source>Published with the full recipe: CIFAR-100 test top-1 0.769, CIFAR-10 0.945; lower without the missing parts</source>
        <translation>Publicado con la receta completa: CIFAR-100 prueba top-1 0,769, CIFAR-10 0,945; menor sin las partes que faltan</translation>
    </message>
    <message>
        <source>The recipe (SAM, NLL, class weights) of a published wildfire classifier, without its pre-trained ViT-B/16</source>
        <translation>La receta (SAM, NLL, pesos de clase) de un clasificador de incendios publicado, sin su ViT-B/16 preentrenado</translation>
    </message>
    <message>
        <source>Test share</source>
        <translation>Parte de prueba</translation>
    </message>
    <message>
        <source>Share of the training images held out as a test split, drawn from every class with the split seed; a data set with its own test split keeps that. 0 holds none out.</source>
        <translation>Parte de las imágenes de entrenamiento reservada como partición de prueba, sorteada de cada clase con la semilla de la partición; un conjunto con partición de prueba propia la conserva. 0 no reserva ninguna.</translation>
    </message>
    <message>
        <source>Which images a random split or a test share holds out; the same seed gives the same split, whatever the seed of the run.</source>
        <translation>Qué imágenes reserva una partición aleatoria o una parte de prueba; la misma semilla da la misma partición, sea cual sea la semilla de la ejecución.</translation>
    </message>
    <message>
        <source>Only with the random validation rule or a test share.</source>
        <translation>Solo con la regla de validación random o una parte de prueba.</translation>
    </message>
    <message>
        <source>How weights start: as Keras, as timm, as the official SPT/LSA code, or as timm cut at two standard deviations, which earlier versions called timm.</source>
        <translation>Cómo empiezan los pesos: como Keras, como timm, como el código oficial de SPT/LSA, o como timm recortado a dos desviaciones estándar, lo que versiones anteriores llamaban timm.</translation>
    </message>
</context>
<context>
    <name>RunState</name>
    <message>
        <source>Queued</source>
        <translation>En cola</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>En curso</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pausa</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Terminada</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Detenida</translation>
    </message>
    <message>
        <source>Interrupted</source>
        <translation>Interrumpida</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fallida</translation>
    </message>
</context>
<context>
    <name>RunText</name>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <extracomment>a run in a list: its name, when it began, its score or state</extracomment>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <source>%1 (%2), %3, %4</source>
        <extracomment>a run in a list: its name, its group, when it began, its score or state</extracomment>
        <translation>%1 (%2), %3, %4</translation>
    </message>
</context>
<context>
    <name>SplitName</name>
    <message>
        <source>train</source>
        <translation>entrenamiento</translation>
    </message>
    <message>
        <source>validation</source>
        <translation>validación</translation>
    </message>
    <message>
        <source>test</source>
        <translation>prueba</translation>
    </message>
</context>
<context>
    <name>StopQuestion</name>
    <message>
        <source>Stop training</source>
        <translation>Detener entrenamiento</translation>
    </message>
    <message>
        <source>Stop training?</source>
        <translation>¿Detener el entrenamiento?</translation>
    </message>
    <message>
        <source>The step is finished, the models are evaluated and saved. The runs can be resumed later.</source>
        <translation>Se termina el paso, los modelos se evalúan y se guardan. Las ejecuciones pueden reanudarse más tarde.</translation>
    </message>
    <message>
        <source>Stop and save</source>
        <translation>Detener y guardar</translation>
    </message>
</context>
<context>
    <name>TrainPanelTexts</name>
    <message>
        <source>Loss</source>
        <translation>Pérdida</translation>
    </message>
    <message>
        <source>Cross-entropy</source>
        <translation>Entropía cruzada</translation>
    </message>
    <message>
        <source>nats</source>
        <translation>nats</translation>
    </message>
    <message>
        <source>Top-1 accuracy</source>
        <translation>Exactitud top-1</translation>
    </message>
    <message>
        <source>Top-1</source>
        <translation>Top-1</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>Tasa de aprendizaje</translation>
    </message>
    <message>
        <source>Throughput</source>
        <translation>Rendimiento</translation>
    </message>
    <message>
        <source>Images / s</source>
        <translation>Imágenes / s</translation>
    </message>
    <message>
        <source>Top-5 accuracy</source>
        <translation>Exactitud top-5</translation>
    </message>
    <message>
        <source>Top-5</source>
        <translation>Top-5</translation>
    </message>
    <message>
        <source>Gradient norm</source>
        <translation>Norma del gradiente</translation>
    </message>
    <message>
        <source>Norm</source>
        <translation>Norma</translation>
    </message>
    <message>
        <source>Parameter norm</source>
        <translation>Norma de los parámetros</translation>
    </message>
    <message>
        <source>Sharpness (SAM)</source>
        <translation>Agudeza (SAM)</translation>
    </message>
    <message>
        <source>L(w + e) − L(w)</source>
        <translation>L(w + e) − L(w)</translation>
    </message>
    <message>
        <source>Filled by runs that train with SAM: set SAM on Experiment.</source>
        <translation>Se llena con ejecuciones que entrenan con SAM: active SAM en Experimento.</translation>
    </message>
    <message>
        <source>Attention temperatures</source>
        <translation>Temperaturas de atención</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>Temperatura</translation>
    </message>
    <message>
        <source>Filled after the first epoch of runs with locality attention (LSA).</source>
        <translation>Se llena tras la primera época de ejecuciones con atención de localidad (LSA).</translation>
    </message>
    <message>
        <source>Attention entropy</source>
        <translation>Entropía de la atención</translation>
    </message>
    <message>
        <source>Entropy</source>
        <translation>Entropía</translation>
    </message>
    <message>
        <source>Filled after the first epoch.</source>
        <translation>Se llena tras la primera época.</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Memoria</translation>
    </message>
    <message>
        <source>MiB</source>
        <translation>MiB</translation>
    </message>
    <message>
        <source>No point yet. The curve begins with the first step or epoch.</source>
        <translation>Aún no hay puntos. La curva empieza con el primer paso o época.</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
</context>
<context>
    <name>Units</name>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1 min %2 s</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 h %2 min</translation>
    </message>
    <message>
        <source>%1 MiB</source>
        <translation>%1 MiB</translation>
    </message>
    <message>
        <source>%1 GiB</source>
        <translation>%1 GiB</translation>
    </message>
    <message>
        <source>%1 G</source>
        <translation>%1 G</translation>
    </message>
    <message>
        <source>%1 M</source>
        <translation>%1 M</translation>
    </message>
</context>
<context>
    <name>tessera::ActivityDelegate</name>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
</context>
<context>
    <name>tessera::ActivityDock</name>
    <message>
        <source>Activity</source>
        <translation>Actividad</translation>
    </message>
    <message>
        <source>Fold or unfold Activity</source>
        <translation>Plegar o desplegar Actividad</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Cola</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problemas</translation>
    </message>
    <message>
        <source>%1: started on %2, %3 parameters, %4 steps</source>
        <translation>%1: iniciada en %2, %3 parámetros, %4 pasos</translation>
    </message>
    <message>
        <source>%1: epoch %2, %3 top-1 %4 %, loss %5</source>
        <translation>%1: época %2, top-1 de %3 %4 %, pérdida %5</translation>
    </message>
    <message>
        <source>%1: top-1 %2 % after %3</source>
        <translation>%1: top-1 %2 % tras %3</translation>
    </message>
    <message>
        <source>Queue  %1</source>
        <translation>Cola  %1</translation>
    </message>
    <message>
        <source>Problems  %1</source>
        <translation>Problemas  %1</translation>
    </message>
    <message numerus="yes">
        <source>Training %n run(s).</source>
        <translation>
            <numerusform>Entrenando %n ejecución.</numerusform>
            <numerusform>Entrenando %n ejecuciones.</numerusform>
        </translation>
    </message>
    <message>
        <source>Idle. Last: %1.</source>
        <translation>Inactivo. Último: %1.</translation>
    </message>
    <message>
        <source>Idle. Nothing queued.</source>
        <translation>Inactivo. Nada en cola.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Put the job back into the queue</source>
        <translation>Devolver el trabajo a la cola</translation>
    </message>
    <message>
        <source>Puts the job back into the queue (Ctrl+Z in the table)</source>
        <translation>Devuelve el trabajo a la cola (Ctrl+Z en la tabla)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Taken out of the queue: %1.</source>
        <translation>Retirado de la cola: %1.</translation>
    </message>
    <message>
        <source>Start queue</source>
        <translation>Iniciar la cola</translation>
    </message>
    <message>
        <source>Trains what waits, beginning with the job on top</source>
        <translation>Entrena lo que espera, empezando por el primer trabajo</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation>%1 falló</translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) wait since the last time the window was open.</source>
        <translation>
            <numerusform>%n trabajo espera desde la última vez que se abrió la ventana.</numerusform>
            <numerusform>%n trabajos esperan desde la última vez que se abrió la ventana.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) wait because training was stopped.</source>
        <translation>
            <numerusform>%n trabajo espera porque se detuvo el entrenamiento.</numerusform>
            <numerusform>%n trabajos esperan porque se detuvo el entrenamiento.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) wait because the last one failed.</source>
        <translation>
            <numerusform>%n trabajo espera porque el último falló.</numerusform>
            <numerusform>%n trabajos esperan porque el último falló.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) wait because another window has this workspace.</source>
        <translation>
            <numerusform>%n trabajo espera porque otra ventana tiene este espacio de trabajo.</numerusform>
            <numerusform>%n trabajos esperan porque otra ventana tiene este espacio de trabajo.</numerusform>
        </translation>
    </message>
    <message>
        <source>Next: %1.</source>
        <translation>Siguiente: %1.</translation>
    </message>
    <message>
        <source>Idle. %1</source>
        <translation>Inactivo. %1</translation>
    </message>
</context>
<context>
    <name>tessera::ActivityModel</name>
    <message>
        <source>Stop the job</source>
        <translation>Detener el trabajo</translation>
    </message>
    <message>
        <source>Resume the job</source>
        <translation>Reanudar el trabajo</translation>
    </message>
    <message>
        <source>Pause the job</source>
        <translation>Pausar el trabajo</translation>
    </message>
    <message>
        <source>Take out of the queue</source>
        <translation>Retirar de la cola</translation>
    </message>
    <message>
        <source>Move up in the queue</source>
        <translation>Subir en la cola</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Ejecución</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Paso</translation>
    </message>
    <message>
        <source>Epoch</source>
        <translation>Época</translation>
    </message>
    <message>
        <source>Images/s</source>
        <translation>Imágenes/s</translation>
    </message>
    <message>
        <source>Elapsed</source>
        <translation>Transcurrido</translation>
    </message>
    <message>
        <source>Remaining</source>
        <translation>Restante</translation>
    </message>
</context>
<context>
    <name>tessera::AttentionMatrix</name>
    <message>
        <source>the class token</source>
        <translation>el token de clase</translation>
    </message>
    <message>
        <source>row %1, column %2</source>
        <translation>fila %1, columna %2</translation>
    </message>
    <message>
        <source>Selected query: %1</source>
        <translation>Consulta elegida: %1</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>From %1 to %2: %3 %4</source>
        <extracomment>query, key, &quot;weight&quot; or &quot;similarity&quot;, number</extracomment>
        <translation>De %1 a %2: %3 %4</translation>
    </message>
</context>
<context>
    <name>tessera::AttentionOverlay</name>
    <message>
        <source>masked</source>
        <translation>enmascarado</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Row %1, column %2: %3 %4</source>
        <translation>Fila %1, columna %2: %3 %4</translation>
    </message>
</context>
<context>
    <name>tessera::AugmentationPanel</name>
    <message>
        <source>%1°, flipped</source>
        <translation>%1°, volteada</translation>
    </message>
    <message>
        <source>%1°</source>
        <translation>%1°</translation>
    </message>
    <message>
        <source>flipped</source>
        <translation>volteada</translation>
    </message>
    <message>
        <source>not flipped</source>
        <translation>sin voltear</translation>
    </message>
    <message>
        <source>zoom %1, %2 %</source>
        <extracomment>change of height and of width</extracomment>
        <translation>zoom %1, %2 %</translation>
    </message>
    <message>
        <source>moved %1, %2 px</source>
        <extracomment>shift to the right and down</extracomment>
        <translation>movida %1, %2 px</translation>
    </message>
    <message>
        <source>Augmentation preview</source>
        <translation>Vista previa del aumento</translation>
    </message>
    <message>
        <source>Draws of the chosen picture</source>
        <translation>Sorteos de la imagen elegida</translation>
    </message>
    <message>
        <source>Settings of</source>
        <translation>Ajustes de</translation>
    </message>
    <message>
        <source>The experiment&apos;s settings as they are edited, or a run: exactly what its network saw</source>
        <translation>Los ajustes del experimento según se editan, o una ejecución: exactamente lo que vio su red</translation>
    </message>
    <message>
        <source>Draws</source>
        <translation>Sorteos</translation>
    </message>
    <message>
        <source>How many epochs are shown</source>
        <translation>Cuántas épocas se muestran</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Semilla</translation>
    </message>
    <message>
        <source>Seed of the run (train.seed)</source>
        <translation>Semilla de la ejecución (train.seed)</translation>
    </message>
    <message>
        <source>Epoch</source>
        <translation>Época</translation>
    </message>
    <message>
        <source>The first epoch that is shown</source>
        <translation>La primera época que se muestra</translation>
    </message>
    <message>
        <source>Experiment A</source>
        <translation>Experimento A</translation>
    </message>
    <message>
        <source>Experiment B</source>
        <translation>Experimento B</translation>
    </message>
    <message>
        <source>Run %1</source>
        <translation>Ejecución %1</translation>
    </message>
    <message>
        <source>as it is</source>
        <translation>tal cual</translation>
    </message>
    <message>
        <source>epoch %1</source>
        <translation>época %1</translation>
    </message>
    <message>
        <source>No training picture here: the network sees it without augmentation.</source>
        <translation>Aquí no hay imagen de entrenamiento: la red la ve sin aumento.</translation>
    </message>
    <message>
        <source>Flip %1 %, rotation ± %2°, zoom ± %3 %, crop ± %4 px.</source>
        <translation>Volteo %1 %, rotación ± %2°, zoom ± %3 %, recorte ± %4 px.</translation>
    </message>
    <message>
        <source>The network of this run saw exactly these (run seed %1).</source>
        <translation>La red de esta ejecución vio exactamente estas (semilla de la ejecución %1).</translation>
    </message>
    <message>
        <source>These are the draws of run seed %1.</source>
        <translation>Estos son los sorteos de la semilla de ejecución %1.</translation>
    </message>
    <message>
        <source>The data have changed since this run began, so they may not be.</source>
        <translation>Los datos han cambiado desde que empezó esta ejecución, así que pueden no serlo.</translation>
    </message>
    <message>
        <source>Then whole batches are mixed (MixUp, CutMix), which is not shown here.</source>
        <translation>Después se mezclan lotes enteros (MixUp, CutMix), lo que aquí no se muestra.</translation>
    </message>
    <message>
        <source>Settings of the experiment</source>
        <translation>Ajustes del experimento</translation>
    </message>
    <message>
        <source>What a run was trained with stays as it is</source>
        <translation>Aquello con lo que se entrenó una ejecución se queda como está</translation>
    </message>
</context>
<context>
    <name>tessera::AxisLimitsDialog</name>
    <message>
        <source>Axis limits: %1</source>
        <translation>Límites de los ejes: %1</translation>
    </message>
    <message>
        <source>Vertical: %1</source>
        <translation>Vertical: %1</translation>
    </message>
    <message>
        <source>Horizontal, all panels: %1</source>
        <translation>Horizontal, todos los paneles: %1</translation>
    </message>
    <message>
        <source>All automatic</source>
        <translation>Todo automático</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>auto</source>
        <translation>auto</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>which axis, which end</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Empty: follows the data</source>
        <translation>Vacío: sigue los datos</translation>
    </message>
    <message>
        <source>Minimum</source>
        <translation>Mínimo</translation>
    </message>
    <message>
        <source>Maximum</source>
        <translation>Máximo</translation>
    </message>
    <message>
        <source>Logarithmic</source>
        <translation>Logarítmico</translation>
    </message>
    <message>
        <source>%1, logarithmic</source>
        <translation>%1, logarítmico</translation>
    </message>
    <message>
        <source>Values of 0 and below have no place on a logarithmic axis</source>
        <translation>Los valores de 0 o menos no tienen lugar en un eje logarítmico</translation>
    </message>
    <message>
        <source>Type a number, or nothing for automatic.</source>
        <translation>Escriba un número, o nada para automático.</translation>
    </message>
    <message>
        <source>The minimum must be below the maximum.</source>
        <translation>El mínimo debe ser menor que el máximo.</translation>
    </message>
    <message>
        <source>A logarithmic axis takes numbers above 0 only.</source>
        <translation>Un eje logarítmico solo admite números mayores que 0.</translation>
    </message>
</context>
<context>
    <name>tessera::Banner</name>
    <message>
        <source>Close this message</source>
        <translation>Cerrar este mensaje</translation>
    </message>
</context>
<context>
    <name>tessera::CheckpointStrip</name>
    <message>
        <source>Checkpoint, epoch</source>
        <translation>Punto de control, época</translation>
    </message>
    <message>
        <source>No snapshots per epoch; the best checkpoint is shown.</source>
        <translation>Sin instantáneas por época; se muestra el mejor punto de control.</translation>
    </message>
</context>
<context>
    <name>tessera::CheckpointValues</name>
    <message>
        <source>Top-1 (%)</source>
        <translation>Top-1 (%)</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>Temperatura</translation>
    </message>
    <message>
        <source>Top-1 of %1</source>
        <translation>Top-1 de %1</translation>
    </message>
    <message>
        <source>Temperature of %1</source>
        <translation>Temperatura de %1</translation>
    </message>
</context>
<context>
    <name>tessera::ClassListModel</name>
    <message>
        <source>%1: %2 training, %3 validation, %4 test images. Click to see them alone.</source>
        <translation>%1: %2 imágenes de entrenamiento, %3 de validación, %4 de prueba. Pulse para verlas solas.</translation>
    </message>
    <message>
        <source>By training images: many above %1, few below %2, medium between</source>
        <translation>Según las imágenes de entrenamiento: muchas más de %1, pocas menos de %2, intermedias entre ambas</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Clase</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Imágenes</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grupo</translation>
    </message>
</context>
<context>
    <name>tessera::ClassesPanel</name>
    <message>
        <source>many</source>
        <translation>muchas</translation>
    </message>
    <message>
        <source>medium</source>
        <translation>intermedias</translation>
    </message>
    <message>
        <source>few</source>
        <translation>pocas</translation>
    </message>
    <message>
        <source>Classes</source>
        <translation>Clases</translation>
    </message>
    <message>
        <source>Images per class</source>
        <translation>Imágenes por clase</translation>
    </message>
    <message>
        <source>%1 : 1 in training</source>
        <extracomment>imbalance of the training images, largest to smallest class</extracomment>
        <translation>%1 : 1 en entrenamiento</translation>
    </message>
    <message>
        <source>a class has no training image</source>
        <translation>una clase no tiene imágenes de entrenamiento</translation>
    </message>
    <message>
        <source>%1; many %2, medium %3, few %4</source>
        <translation>%1; muchas %2, intermedias %3, pocas %4</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>split and its number of images</extracomment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>tessera::ColorBar</name>
    <message>
        <source>Colour scale from %1 to %2 %3</source>
        <translation>Escala de color de %1 a %2 %3</translation>
    </message>
</context>
<context>
    <name>tessera::CommandSearch</name>
    <message>
        <source>Find action, run or setting</source>
        <translation>Acción, ejecución o ajuste</translation>
    </message>
    <message>
        <source>%1 (run in %2)</source>
        <translation>%1 (ejecución en %2)</translation>
    </message>
    <message>
        <source>%1 (setting %2)</source>
        <translation>%1 (ajuste %2)</translation>
    </message>
</context>
<context>
    <name>tessera::CompareClasses</name>
    <message>
        <source>Class</source>
        <translation>Clase</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Imágenes</translation>
    </message>
    <message>
        <source>A %</source>
        <translation>A %</translation>
    </message>
    <message>
        <source>B %</source>
        <translation>B %</translation>
    </message>
    <message>
        <source>B − A</source>
        <translation>B − A</translation>
    </message>
    <message>
        <source>95 % interval</source>
        <translation>intervalo del 95 %</translation>
    </message>
    <message>
        <source>A plain, B hatched</source>
        <translation>A liso, B rayado</translation>
    </message>
    <message>
        <source>Recall of every class on both sides</source>
        <translation>Exhaustividad de cada clase en ambos lados</translation>
    </message>
    <message>
        <source>Click a header to sort.</source>
        <translation>Pulse un encabezado para ordenar.</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 y %2</translation>
    </message>
    <message>
        <source>p (Holm)</source>
        <translation>p (Holm)</translation>
    </message>
</context>
<context>
    <name>tessera::ComparePage</name>
    <message>
        <source>Side A</source>
        <translation>Lado A</translation>
    </message>
    <message>
        <source>Side B</source>
        <translation>Lado B</translation>
    </message>
    <message>
        <source>A</source>
        <translation>A</translation>
    </message>
    <message>
        <source>Swap A and B</source>
        <translation>Intercambiar A y B</translation>
    </message>
    <message>
        <source>B</source>
        <translation>B</translation>
    </message>
    <message>
        <source>Export report</source>
        <translation>Exportar informe</translation>
    </message>
    <message>
        <source>Reading the two sides...</source>
        <translation>Leyendo los dos lados...</translation>
    </message>
    <message>
        <source>Go to Experiment</source>
        <translation>Ir a Experimento</translation>
    </message>
    <message>
        <source>Validation curves</source>
        <translation>Curvas de validación</translation>
    </message>
    <message>
        <source>Validation top-1</source>
        <translation>Top-1 de validación</translation>
    </message>
    <message>
        <source>last</source>
        <translation>último</translation>
    </message>
    <message>
        <source>Top-1</source>
        <translation>Top-1</translation>
    </message>
    <message>
        <source>Top-5</source>
        <translation>Top-5</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Pérdida</translation>
    </message>
    <message>
        <source>Curve</source>
        <translation>Curva</translation>
    </message>
    <message>
        <source>Validation loss</source>
        <translation>Pérdida de validación</translation>
    </message>
    <message>
        <source>nats</source>
        <translation>nats</translation>
    </message>
    <message>
        <source>Validation top-5</source>
        <translation>Top-5 de validación</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Resultados</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Medida</translation>
    </message>
    <message>
        <source>B − A</source>
        <translation>B − A</translation>
    </message>
    <message>
        <source>95 % interval</source>
        <translation>intervalo del 95 %</translation>
    </message>
    <message>
        <source>Better</source>
        <translation>Mejor</translation>
    </message>
    <message>
        <source>Results of A and B</source>
        <translation>Resultados de A y B</translation>
    </message>
    <message>
        <source>Fairness</source>
        <translation>Equidad</translation>
    </message>
    <message>
        <source>Same image through both</source>
        <translation>La misma imagen por ambos</translation>
    </message>
    <message>
        <source>Previous image</source>
        <translation>Imagen anterior</translation>
    </message>
    <message>
        <source>Next image</source>
        <translation>Imagen siguiente</translation>
    </message>
    <message>
        <source>Input picture</source>
        <translation>Imagen de entrada</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>Entrada</translation>
    </message>
    <message>
        <source>weight</source>
        <translation>peso</translation>
    </message>
    <message>
        <source>Attention of A</source>
        <translation>Atención de A</translation>
    </message>
    <message>
        <source>Attention of B</source>
        <translation>Atención de B</translation>
    </message>
    <message>
        <source>Open in Microscope</source>
        <translation>Abrir en Microscopio</translation>
    </message>
    <message>
        <source>Attention: last layer, mean of heads, middle patch</source>
        <translation>Atención: última capa, media de cabezas, parche central</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparar</translation>
    </message>
    <message>
        <source>Nothing to compare</source>
        <translation>Nada que comparar</translation>
    </message>
    <message>
        <source>Train two runs to their first evaluation; then choose A and B here.</source>
        <translation>Entrene dos ejecuciones hasta su primera evaluación; luego elija A y B aquí.</translation>
    </message>
    <message>
        <source>scores of the test split</source>
        <translation>resultados de la partición de prueba</translation>
    </message>
    <message>
        <source>scores of the validation split</source>
        <translation>resultados de la partición de validación</translation>
    </message>
    <message>
        <source>mean ± 95 % interval over seeds</source>
        <translation>media ± intervalo del 95 % sobre semillas</translation>
    </message>
    <message>
        <source>True class&lt;br&gt;&lt;b&gt;%1&lt;/b&gt;</source>
        <translation>Clase real&lt;br&gt;&lt;b&gt;%1&lt;/b&gt;</translation>
    </message>
    <message>
        <source>Folder for the report</source>
        <translation>Carpeta del informe</translation>
    </message>
    <message>
        <source>Report written to %1</source>
        <translation>Informe escrito en %1</translation>
    </message>
    <message>
        <source>Run or group of seeds that B is compared with</source>
        <translation>Ejecución o grupo de semillas con que se compara B</translation>
    </message>
    <message>
        <source>Run or group of seeds that is judged</source>
        <translation>Ejecución o grupo de semillas que se juzga</translation>
    </message>
    <message>
        <source>Report with figures, table for LaTeX</source>
        <translation>Informe con figuras, tabla para LaTeX</translation>
    </message>
    <message>
        <source>Measures</source>
        <translation>Medidas</translation>
    </message>
    <message>
        <source>Per class</source>
        <translation>Por clase</translation>
    </message>
    <message>
        <source>Shows this picture with both models</source>
        <translation>Muestra esta imagen con ambos modelos</translation>
    </message>
    <message>
        <source>Where they disagree</source>
        <translation>Dónde discrepan</translation>
    </message>
    <message>
        <source>B right, A wrong</source>
        <translation>B acierta, A falla</translation>
    </message>
    <message>
        <source>A right, B wrong</source>
        <translation>A acierta, B falla</translation>
    </message>
    <message>
        <source>Both wrong</source>
        <translation>Ambos fallan</translation>
    </message>
    <message>
        <source>Which pictures</source>
        <translation>Qué imágenes</translation>
    </message>
    <message>
        <source>%1, %2 seeds</source>
        <extracomment>a variant and how many seeds of it were trained</extracomment>
        <translation>%1, %2 semillas</translation>
    </message>
    <message>
        <source>%1 is still training.</source>
        <translation>%1 aún se está entrenando.</translation>
    </message>
    <message>
        <source>✓ right, %1 %</source>
        <translation>✓ acierto, %1 %</translation>
    </message>
    <message>
        <source>✕ wrong, %1 %</source>
        <translation>✕ error, %1 %</translation>
    </message>
    <message>
        <source>Report with figures...</source>
        <translation>Informe con figuras...</translation>
    </message>
    <message>
        <source>Table for LaTeX...</source>
        <translation>Tabla para LaTeX...</translation>
    </message>
    <message>
        <source>Table for LaTeX</source>
        <translation>Tabla para LaTeX</translation>
    </message>
    <message>
        <source>Copy table for LaTeX</source>
        <translation>Copiar tabla para LaTeX</translation>
    </message>
    <message>
        <source>Table copied</source>
        <translation>Tabla copiada</translation>
    </message>
    <message>
        <source>Replace the report?</source>
        <translation>¿Reemplazar el informe?</translation>
    </message>
    <message>
        <source>%1 holds a report already. Writing this one replaces it.</source>
        <translation>%1 ya contiene un informe. Escribir este lo reemplaza.</translation>
    </message>
    <message>
        <source>Replace report</source>
        <translation>Reemplazar informe</translation>
    </message>
    <message numerus="yes">
        <source>Standard deviation over %n seed(s): %1</source>
        <translation>
            <numerusform>Desviación estándar de %n semilla: %1</numerusform>
            <numerusform>Desviación estándar de %n semillas: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>No evaluation of both sides after equal training time.</source>
        <translation>No hay evaluación de ambos lados tras igual tiempo de entrenamiento.</translation>
    </message>
    <message>
        <source>declared</source>
        <translation>declarado</translation>
    </message>
    <message>
        <source>declare</source>
        <translation>declarar</translation>
    </message>
    <message>
        <source>Settings that differ</source>
        <translation>Ajustes que difieren</translation>
    </message>
    <message>
        <source>&quot;declare&quot; makes a setting part of the factor under test, &quot;declared&quot; takes it out again.</source>
        <translation>«declarar» incluye un ajuste en el factor que se examina; «declarado» lo vuelve a quitar.</translation>
    </message>
    <message numerus="yes">
        <source>! %n thing(s) to know</source>
        <translation>
            <numerusform>! %n cosa que saber</numerusform>
            <numerusform>! %n cosas que saber</numerusform>
        </translation>
    </message>
    <message>
        <source>✓ fair</source>
        <translation>✓ equitativa</translation>
    </message>
    <message>
        <source>B right more often %1</source>
        <translation>B acierta más %1</translation>
    </message>
    <message>
        <source>B right, A wrong %1</source>
        <translation>B acierta, A falla %1</translation>
    </message>
    <message>
        <source>A right more often %1</source>
        <translation>A acierta más %1</translation>
    </message>
    <message>
        <source>A right, B wrong %1</source>
        <translation>A acierta, B falla %1</translation>
    </message>
    <message>
        <source>Both wrong %1</source>
        <translation>Ambos fallan %1</translation>
    </message>
    <message>
        <source>by difference of the true class&apos; mean probability</source>
        <translation>por diferencia de la probabilidad media de la clase real</translation>
    </message>
    <message>
        <source>by difference of the true class&apos; probability</source>
        <translation>por diferencia de la probabilidad de la clase real</translation>
    </message>
    <message>
        <source>There is no such picture.</source>
        <translation>No existe tal imagen.</translation>
    </message>
    <message>
        <source>The runs hold no answers on the same pictures; see the verdict above.</source>
        <translation>Las ejecuciones no tienen respuestas sobre las mismas imágenes; vea el veredicto de arriba.</translation>
    </message>
    <message>
        <source>%1
A %2 %, B %3 %</source>
        <extracomment>class, probability that A and B give to it</extracomment>
        <translation>%1
A %2 %, B %3 %</translation>
    </message>
    <message>
        <source>There is nothing to report before both sides have finished.</source>
        <translation>No hay nada que informar hasta que ambos lados terminen.</translation>
    </message>
    <message>
        <source>Reading the runs…</source>
        <translation>Leyendo las ejecuciones…</translation>
    </message>
    <message>
        <source>%1 was interrupted; resume it on Train.</source>
        <translation>%1 se interrumpió; reanúdela en Entrenar.</translation>
    </message>
    <message>
        <source>A run has not finished.</source>
        <translation>Una ejecución no ha terminado.</translation>
    </message>
    <message>
        <source>After epoch %1 of both: A %2 %, B %3 % validation top-1. There is no verdict before both have finished.</source>
        <translation>Tras la época %1 de ambas: A %2 %, B %3 % de top-1 de validación. No hay veredicto hasta que ambas terminen.</translation>
    </message>
    <message>
        <source>%1: run %2 (seed %3), weights of epoch %4, as in its test answers.</source>
        <extracomment>&quot;A: run Vanilla (seed 1), weights of epoch 20, as in its test answers.&quot;</extracomment>
        <translation>%1: ejecución %2 (semilla %3), pesos de la época %4, como en sus respuestas de prueba.</translation>
    </message>
    <message>
        <source>%1: run %2 (seed %3), best checkpoint; the weights that gave its test answers are gone.</source>
        <translation>%1: ejecución %2 (semilla %3), mejor punto de control; los pesos que dieron sus respuestas de prueba ya no están.</translation>
    </message>
    <message>
        <source>%1: run %2 (seed %3), best checkpoint.</source>
        <translation>%1: ejecución %2 (semilla %3), mejor punto de control.</translation>
    </message>
    <message numerus="yes">
        <source>The pictures below count the answers of %n seed(s) of each side; this panel shows one of them.</source>
        <translation>
            <numerusform>Las imágenes de abajo cuentan las respuestas de %n semilla de cada lado; este panel la muestra.</numerusform>
            <numerusform>Las imágenes de abajo cuentan las respuestas de %n semillas de cada lado; este panel muestra una de ellas.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2, mean %3 %</source>
        <translation>%1, %2, media %3 %</translation>
    </message>
    <message>
        <source>%1 (%2), %3, mean %4 %</source>
        <extracomment>the same, with the group that it is a part of</extracomment>
        <translation>%1 (%2), %3, media %4 %</translation>
    </message>
    <message>
        <source>These two cannot be compared.</source>
        <translation>Estos dos no se pueden comparar.</translation>
    </message>
    <message>
        <source>%1 ended before its last epoch; resume it on Train.</source>
        <translation>%1 terminó antes de su última época; reanúdela en Entrenar.</translation>
    </message>
    <message>
        <source>There is no epoch yet that both have evaluated, and no verdict before both have finished.</source>
        <translation>Aún no hay ninguna época que ambas hayan evaluado, y no hay veredicto hasta que ambas terminen.</translation>
    </message>
    <message>
        <source>after epoch %1 of both</source>
        <translation>tras la época %1 de ambas</translation>
    </message>
    <message numerus="yes">
        <source>p adjusted by Holm&apos;s method for %n class(es)</source>
        <translation>
            <numerusform>p ajustado por el método de Holm para %n clase</numerusform>
            <numerusform>p ajustado por el método de Holm para %n clases</numerusform>
        </translation>
    </message>
    <message>
        <source>After equal training time (%1: epoch %2 of A, %3 of B) validation top-1 is A %4 %, B %5 %, B − A %6 points%7.</source>
        <extracomment>%1 a duration, %2 and %3 epochs, %4 to %6 percent and points, %7 an interval or nothing</extracomment>
        <translation>Tras igual tiempo de entrenamiento (%1: época %2 de A, %3 de B), el top-1 de validación es A %4 %, B %5 %, B − A %6 puntos%7.</translation>
    </message>
    <message>
        <source>, 95 % interval %1</source>
        <translation>, intervalo del 95 % %1</translation>
    </message>
</context>
<context>
    <name>tessera::ConfigForm</name>
    <message numerus="yes">
        <source>Search %n setting(s)</source>
        <translation>
            <numerusform>Buscar %n ajuste</numerusform>
            <numerusform>Buscar %n ajustes</numerusform>
        </translation>
    </message>
    <message>
        <source>Common</source>
        <translation>Comunes</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Cambiados</translation>
    </message>
    <message>
        <source>Differs</source>
        <translation>Difieren</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>Reset all</source>
        <translation>Restablecer</translation>
    </message>
    <message>
        <source>No setting matches. Press Esc in the search field to clear it.</source>
        <translation>Ningún ajuste coincide. Pulse Esc en el campo de búsqueda para borrarlo.</translation>
    </message>
    <message>
        <source>Changed %1</source>
        <translation>Cambiados %1</translation>
    </message>
    <message>
        <source>Differs %1</source>
        <translation>Difieren %1</translation>
    </message>
    <message>
        <source>All %1</source>
        <translation>Todos %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Every setting back to its preset (Ctrl+Z undoes it)</source>
        <translation>Todos los ajustes vuelven a su preajuste (Ctrl+Z lo deshace)</translation>
    </message>
</context>
<context>
    <name>tessera::ConfusionPlot</name>
    <message>
        <source>Confusion matrix</source>
        <translation>Matriz de confusión</translation>
    </message>
    <message>
        <source>Predicted class</source>
        <translation>Clase predicha</translation>
    </message>
    <message>
        <source>True class</source>
        <translation>Clase real</translation>
    </message>
    <message>
        <source>%1 seen as %2: %3</source>
        <translation>%1 vista como %2: %3</translation>
    </message>
    <message>
        <source>Share of the true class (%)</source>
        <translation>Parte de la clase real (%)</translation>
    </message>
</context>
<context>
    <name>tessera::CurveFeed</name>
    <message>
        <source>%1, layer %2</source>
        <extracomment>name of a run, number of a layer</extracomment>
        <translation>%1, capa %2</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>previsto</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>en pausa</translation>
    </message>
    <message>
        <source>paused %1</source>
        <extracomment>a duration follows</extracomment>
        <translation>en pausa %1</translation>
    </message>
    <message>
        <source>warm-up ends</source>
        <translation>fin del calentamiento</translation>
    </message>
    <message>
        <source>resumed</source>
        <translation>reanudada</translation>
    </message>
    <message>
        <source>rate × %1</source>
        <translation>tasa × %1</translation>
    </message>
    <message>
        <source>learning rate × %1 of the schedule</source>
        <translation>tasa de aprendizaje × %1 del programa</translation>
    </message>
    <message>
        <source>ended early</source>
        <translation>terminada antes</translation>
    </message>
    <message>
        <source>ended early: %1</source>
        <translation>terminada antes: %1</translation>
    </message>
</context>
<context>
    <name>tessera::CurvePlot</name>
    <message>
        <source>Reset zoom</source>
        <translation>Restablecer zoom</translation>
    </message>
    <message>
        <source>Logarithmic values</source>
        <translation>Valores logarítmicos</translation>
    </message>
    <message>
        <source>Logarithmic horizontal axis</source>
        <translation>Eje horizontal logarítmico</translation>
    </message>
    <message>
        <source>Follow the newest point</source>
        <translation>Seguir el punto más nuevo</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Paso</translation>
    </message>
    <message>
        <source>Epoch</source>
        <translation>Época</translation>
    </message>
    <message>
        <source>Images seen</source>
        <translation>Imágenes vistas</translation>
    </message>
    <message>
        <source>After %1</source>
        <translation>Tras %1</translation>
    </message>
    <message>
        <source>Image %1</source>
        <translation>Imagen %1</translation>
    </message>
    <message>
        <source>Step %1</source>
        <translation>Paso %1</translation>
    </message>
    <message>
        <source>Epoch %1 · step %2</source>
        <translation>Época %1 · paso %2</translation>
    </message>
    <message>
        <source>Epoch %1</source>
        <translation>Época %1</translation>
    </message>
    <message>
        <source>%1 ± %2</source>
        <extracomment>mean and half width of an interval</extracomment>
        <translation>%1 ± %2</translation>
    </message>
    <message>
        <source>%1 validation</source>
        <translation>%1 validación</translation>
    </message>
    <message>
        <source>%1 train</source>
        <translation>%1 entrenamiento</translation>
    </message>
    <message>
        <source>Axis limits...</source>
        <translation>Límites de los ejes...</translation>
    </message>
    <message>
        <source>start</source>
        <translation>inicio</translation>
    </message>
    <message>
        <source>best validation top-1</source>
        <translation>mejor top-1 de validación</translation>
    </message>
    <message>
        <source>checkpoint</source>
        <translation>punto de control</translation>
    </message>
    <message>
        <source>resumed</source>
        <translation>reanudada</translation>
    </message>
    <message>
        <source>warning, see the log</source>
        <translation>aviso, vea el registro</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>name of a run, what happened</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2 at step %3</source>
        <extracomment>name of a run, &quot;NaN&quot; or an infinity, the number of a step</extracomment>
        <translation>%1: %2 en el paso %3</translation>
    </message>
</context>
<context>
    <name>tessera::DataChooser</name>
    <message>
        <source>Open a folder…</source>
        <translation>Abrir carpeta…</translation>
    </message>
    <message>
        <source>Open a file…</source>
        <translation>Abrir archivo…</translation>
    </message>
    <message>
        <source>Open a folder of pictures</source>
        <translation>Abrir una carpeta de imágenes</translation>
    </message>
    <message>
        <source>Open a data file</source>
        <translation>Abrir un archivo de datos</translation>
    </message>
</context>
<context>
    <name>tessera::DataPage</name>
    <message>
        <source>Open folder...</source>
        <translation>Abrir carpeta...</translation>
    </message>
    <message>
        <source>More sources</source>
        <translation>Más fuentes</translation>
    </message>
    <message>
        <source>Built-in shapes</source>
        <translation>Formas incluidas</translation>
    </message>
    <message>
        <source>Open a file...</source>
        <translation>Abrir archivo...</translation>
    </message>
    <message>
        <source>Use in experiment</source>
        <translation>Usar en el experimento</translation>
    </message>
    <message>
        <source>File name or label</source>
        <translation>Nombre de archivo o etiqueta</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Clase</translation>
    </message>
    <message>
        <source>All classes</source>
        <translation>Todas las clases</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Partición</translation>
    </message>
    <message>
        <source>All splits</source>
        <translation>Todas las particiones</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Entrenamiento</translation>
    </message>
    <message>
        <source>Validation</source>
        <translation>Validación</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Prueba</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Imágenes</translation>
    </message>
    <message>
        <source>No data</source>
        <translation>Sin datos</translation>
    </message>
    <message>
        <source>built-in shapes</source>
        <translation>formas incluidas</translation>
    </message>
    <message>
        <source>IDX (MNIST) files</source>
        <translation>Archivos IDX (MNIST)</translation>
    </message>
    <message>
        <source>image folder</source>
        <translation>carpeta de imágenes</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Datos</translation>
    </message>
    <message>
        <source>Open an image folder or data set folder</source>
        <translation>Abrir una carpeta de imágenes o de datos</translation>
    </message>
    <message>
        <source>Open a data set file</source>
        <translation>Abrir un archivo de datos</translation>
    </message>
    <message>
        <source>Reading %1...</source>
        <translation>Leyendo %1...</translation>
    </message>
    <message>
        <source>Files are listed and checked; nothing is changed.</source>
        <translation>Los archivos se listan y comprueban; no se cambia nada.</translation>
    </message>
    <message>
        <source>%1, %2 images, %3 classes</source>
        <translation>%1, %2 imágenes, %3 clases</translation>
    </message>
    <message>
        <source>Save the import report</source>
        <translation>Guardar el informe de importación</translation>
    </message>
    <message>
        <source>Pictures in one folder per class, CIFAR or MNIST files; or drop it here</source>
        <translation>Imágenes en una carpeta por clase, archivos CIFAR o MNIST; o suéltelos aquí</translation>
    </message>
    <message>
        <source>Prepares training on this data set</source>
        <translation>Prepara el entrenamiento con estos datos</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Orden</translation>
    </message>
    <message>
        <source>Sort: file order</source>
        <translation>Ordenar: orden de archivo</translation>
    </message>
    <message>
        <source>Sort: name</source>
        <translation>Ordenar: nombre</translation>
    </message>
    <message>
        <source>Sort: class</source>
        <translation>Ordenar: clase</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Size of the pictures</source>
        <translation>Tamaño de las imágenes</translation>
    </message>
    <message>
        <source>Open or drop an image folder, CIFAR or MNIST files.</source>
        <translation>Abra o suelte una carpeta de imágenes, archivos CIFAR o MNIST.</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Resumen</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Imagen</translation>
    </message>
    <message>
        <source>Splits</source>
        <translation>Particiones</translation>
    </message>
    <message>
        <source>%1 stays open.</source>
        <translation>%1 sigue abierto.</translation>
    </message>
    <message>
        <source>%1 read in %2 s</source>
        <translation>%1 leído en %2 s</translation>
    </message>
    <message>
        <source>%1, fingerprint %2</source>
        <extracomment>facts about a data set, then the digest that names its content</extracomment>
        <translation>%1, huella %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln run(s) trained on other data than are here now.</source>
        <translation>
            <numerusform>%Ln ejecución se entrenó con datos distintos de los que hay ahora aquí.</numerusform>
            <numerusform>%Ln ejecuciones se entrenaron con datos distintos de los que hay ahora aquí.</numerusform>
        </translation>
    </message>
    <message>
        <source>The files have changed since: %1. Their scores cannot be compared with those of new runs.</source>
        <translation>Los archivos han cambiado desde entonces: %1. Sus resultados no son comparables con los de ejecuciones nuevas.</translation>
    </message>
    <message>
        <source>No picture matches. Clear the search or choose another class or split.</source>
        <translation>Ninguna imagen coincide. Borre la búsqueda o elija otra clase o partición.</translation>
    </message>
    <message>
        <source>Showing %1 to %2 of %3.</source>
        <translation>Se muestran de %1 a %2 de %3.</translation>
    </message>
    <message>
        <source>Selected: %1</source>
        <translation>Elegida: %1</translation>
    </message>
    <message>
        <source>%1 × %2 px</source>
        <translation>%1 × %2 px</translation>
    </message>
    <message>
        <source>Looks at this picture with the runs that are ticked (double click or Return on it)</source>
        <translation>Mira esta imagen con las ejecuciones marcadas (doble clic o Intro sobre ella)</translation>
    </message>
    <message>
        <source>Tick a run in the Runs dock first</source>
        <translation>Marque antes una ejecución en el panel Ejecuciones</translation>
    </message>
    <message>
        <source>No run is ticked. Tick one in the Runs dock; then a picture can be opened in the Microscope.</source>
        <translation>No hay ninguna ejecución marcada. Marque una en el panel Ejecuciones; entonces se puede abrir una imagen en el Microscopio.</translation>
    </message>
    <message>
        <source>Open in Microscope</source>
        <translation>Abrir en Microscopio</translation>
    </message>
    <message>
        <source>Use for training</source>
        <translation>Usar para entrenar</translation>
    </message>
    <message>
        <source>Training uses %1, not the data shown here.</source>
        <translation>El entrenamiento usa %1, no los datos que se muestran aquí.</translation>
    </message>
    <message>
        <source>The counts below are those of a run that trained on %1.</source>
        <translation>Los recuentos de abajo son los de una ejecución que se entrenara con %1.</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <extracomment>facts about a data set; what a run takes of it</extracomment>
        <translation>%1; %2</translation>
    </message>
</context>
<context>
    <name>tessera::DockTitleBar</name>
    <message>
        <source>Detach or attach %1</source>
        <translation>Separar o acoplar %1</translation>
    </message>
    <message>
        <source>Close %1</source>
        <translation>Cerrar %1</translation>
    </message>
</context>
<context>
    <name>tessera::EvaluatePage</name>
    <message>
        <source>Evaluate</source>
        <translation>Evaluar</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Partición</translation>
    </message>
    <message>
        <source>Per class</source>
        <translation>Por clase</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Clase</translation>
    </message>
    <message>
        <source>Recall %</source>
        <translation>Exhaustividad %</translation>
    </message>
    <message>
        <source>Precision %</source>
        <translation>Precisión %</translation>
    </message>
    <message>
        <source>F1 %</source>
        <translation>F1 %</translation>
    </message>
    <message>
        <source>Scores per class</source>
        <translation>Resultados por clase</translation>
    </message>
    <message>
        <source>Worst mistakes</source>
        <translation>Peores errores</translation>
    </message>
    <message>
        <source>Evaluating...</source>
        <translation>Evaluando...</translation>
    </message>
    <message>
        <source>The run could not be evaluated.</source>
        <translation>No se pudo evaluar la ejecución.</translation>
    </message>
    <message>
        <source>Evaluated %1 images in %2</source>
        <translation>Evaluadas %1 imágenes en %2</translation>
    </message>
    <message>
        <source>No model yet</source>
        <translation>Aún no hay modelo</translation>
    </message>
    <message>
        <source>Not evaluated yet</source>
        <translation>Aún sin evaluar</translation>
    </message>
    <message>
        <source>Train a run on Experiment; then evaluate it here.</source>
        <translation>Entrene una ejecución en Experimento; luego evalúela aquí.</translation>
    </message>
    <message>
        <source>Top-1 &lt;b&gt;%1&lt;/b&gt; %&amp;nbsp; Top-5 &lt;b&gt;%2&lt;/b&gt; %&amp;nbsp; Loss &lt;b&gt;%3&lt;/b&gt; nats&amp;nbsp; ECE &lt;b&gt;%4&lt;/b&gt; %&amp;nbsp; Images &lt;b&gt;%5&lt;/b&gt;</source>
        <translation>Top-1 &lt;b&gt;%1&lt;/b&gt; %&amp;nbsp; Top-5 &lt;b&gt;%2&lt;/b&gt; %&amp;nbsp; Pérdida &lt;b&gt;%3&lt;/b&gt; nats&amp;nbsp; ECE &lt;b&gt;%4&lt;/b&gt; %&amp;nbsp; Imágenes &lt;b&gt;%5&lt;/b&gt;</translation>
    </message>
    <message>
        <source>%1 taken for %2</source>
        <translation>%1 tomada por %2</translation>
    </message>
    <message>
        <source>Run whose model is evaluated</source>
        <translation>Ejecución cuyo modelo se evalúa</translation>
    </message>
    <message>
        <source>Checkpoint</source>
        <translation>Punto de control</translation>
    </message>
    <message>
        <source>Weights that are evaluated; those of a run that still trains too</source>
        <translation>Pesos que se evalúan; también los de una ejecución que aún se entrena</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Results per image and per class as CSV</source>
        <translation>Resultados por imagen y por clase en CSV</translation>
    </message>
    <message>
        <source>Scores every image of the split; training goes on meanwhile</source>
        <translation>Puntúa cada imagen de la partición; el entrenamiento continúa entretanto</translation>
    </message>
    <message>
        <source>Test split</source>
        <translation>Partición de prueba</translation>
    </message>
    <message>
        <source>Validation split</source>
        <translation>Partición de validación</translation>
    </message>
    <message>
        <source>Training split</source>
        <translation>Partición de entrenamiento</translation>
    </message>
    <message>
        <source>Which pictures of the data set</source>
        <translation>Qué imágenes del conjunto de datos</translation>
    </message>
    <message>
        <source>Data of the run</source>
        <translation>Datos de la ejecución</translation>
    </message>
    <message>
        <source>Another data set with the same classes</source>
        <translation>Otro conjunto de datos con las mismas clases</translation>
    </message>
    <message>
        <source>Scores</source>
        <translation>Resultados</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Resumen</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Grupos</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Vista</translation>
    </message>
    <message>
        <source>click a cell for its pictures</source>
        <translation>pulse una celda para ver sus imágenes</translation>
    </message>
    <message>
        <source>No cell chosen</source>
        <translation>Ninguna celda elegida</translation>
    </message>
    <message>
        <source>Click a cell of the matrix to see its pictures.</source>
        <translation>Pulse una celda de la matriz para ver sus imágenes.</translation>
    </message>
    <message>
        <source>true → predicted</source>
        <translation>real → predicha</translation>
    </message>
    <message>
        <source>There is no mistake.</source>
        <translation>No hay ningún error.</translation>
    </message>
    <message>
        <source>A double click opens a picture in the Microscope.</source>
        <translation>Un doble clic abre una imagen en el Microscopio.</translation>
    </message>
    <message>
        <source>bar: recall; click a header to sort</source>
        <translation>barra: exhaustividad; pulse un encabezado para ordenar</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Imágenes</translation>
    </message>
    <message>
        <source>Training images</source>
        <translation>Imágenes de entrenamiento</translation>
    </message>
    <message>
        <source>Recall</source>
        <translation>Exhaustividad</translation>
    </message>
    <message>
        <source>Many, medium and few</source>
        <translation>Muchas, intermedias y pocas</translation>
    </message>
    <message>
        <source>classes by their training images; mean of the classes&apos; recall</source>
        <translation>clases según sus imágenes de entrenamiento; media de su exhaustividad</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grupo</translation>
    </message>
    <message>
        <source>Classes</source>
        <translation>Clases</translation>
    </message>
    <message>
        <source>Accuracy %</source>
        <translation>Exactitud %</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>Exactitud</translation>
    </message>
    <message>
        <source>Accuracy of classes with many, medium and few training images</source>
        <translation>Exactitud de las clases con muchas, intermedias y pocas imágenes de entrenamiento</translation>
    </message>
    <message>
        <source>Best checkpoint</source>
        <translation>Mejor punto de control</translation>
    </message>
    <message>
        <source>Best checkpoint, epoch %1</source>
        <translation>Mejor punto de control, época %1</translation>
    </message>
    <message>
        <source>Newest checkpoint, epoch %1</source>
        <translation>Último punto de control, época %1</translation>
    </message>
    <message>
        <source>Step %1, epoch %2</source>
        <translation>Paso %1, época %2</translation>
    </message>
    <message>
        <source>Evaluation failed</source>
        <translation>La evaluación falló</translation>
    </message>
    <message>
        <source>Data set to evaluate on</source>
        <translation>Conjunto de datos para evaluar</translation>
    </message>
    <message>
        <source>Open folder...</source>
        <translation>Abrir carpeta...</translation>
    </message>
    <message>
        <source>Open a file...</source>
        <translation>Abrir archivo...</translation>
    </message>
    <message>
        <source>There is nothing to export yet; press Evaluate first.</source>
        <translation>Aún no hay nada que exportar; pulse antes Evaluar.</translation>
    </message>
    <message>
        <source>Results per image (CSV)...</source>
        <translation>Resultados por imagen (CSV)...</translation>
    </message>
    <message>
        <source>Results per class (CSV)...</source>
        <translation>Resultados por clase (CSV)...</translation>
    </message>
    <message>
        <source>Confusion matrix...</source>
        <translation>Matriz de confusión...</translation>
    </message>
    <message>
        <source>Save results</source>
        <translation>Guardar resultados</translation>
    </message>
    <message>
        <source>Press Evaluate: the checkpoint sees every image of the split.</source>
        <translation>Pulse Evaluar: el punto de control ve cada imagen de la partición.</translation>
    </message>
    <message>
        <source>Test pictures with an exact or near copy among the training pictures flatter the score. Data lists them under Splits.</source>
        <translation>Las imágenes de prueba con una copia exacta o cercana entre las de entrenamiento inflan el resultado. Datos las lista en Particiones.</translation>
    </message>
    <message>
        <source>Many</source>
        <translation>Muchas</translation>
    </message>
    <message>
        <source>more than 100</source>
        <translation>más de 100</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Intermedias</translation>
    </message>
    <message>
        <source>20 to 100</source>
        <translation>de 20 a 100</translation>
    </message>
    <message>
        <source>Few</source>
        <translation>Pocas</translation>
    </message>
    <message>
        <source>fewer than 20</source>
        <translation>menos de 20</translation>
    </message>
    <message>
        <source>%1
→ %2 %3 %</source>
        <extracomment>true class, predicted class, its probability</extracomment>
        <translation>%1
→ %2 %3 %</translation>
    </message>
    <message>
        <source>%1 seen as such</source>
        <translation>%1 vistas como tales</translation>
    </message>
    <message>
        <source>There is no such picture.</source>
        <translation>No existe tal imagen.</translation>
    </message>
    <message>
        <source>%1&amp;nbsp; Copies &lt;b&gt;%2&lt;/b&gt;</source>
        <comment>after the scores: test pictures also in training</comment>
        <translation>%1&amp;nbsp; Copias &lt;b&gt;%2&lt;/b&gt;</translation>
    </message>
    <message>
        <source>Stop counting the copies</source>
        <translation>Dejar de contar las copias</translation>
    </message>
    <message>
        <source>Cancel evaluation</source>
        <translation>Cancelar evaluación</translation>
    </message>
    <message>
        <source>Stops within one batch; nothing is kept</source>
        <translation>Se detiene en menos de un lote; no se conserva nada</translation>
    </message>
    <message>
        <source>Evaluation cancelled</source>
        <translation>Evaluación cancelada</translation>
    </message>
    <message>
        <source>Evaluating %1...</source>
        <translation>Evaluando %1...</translation>
    </message>
    <message>
        <source>This checkpoint is newer than what was evaluated</source>
        <translation>Este punto de control es más nuevo que lo evaluado</translation>
    </message>
    <message>
        <source>Every image of the split goes through the network. Cancel evaluation stops it.</source>
        <translation>Cada imagen de la partición pasa por la red. Cancelar evaluación la detiene.</translation>
    </message>
    <message>
        <source>%1&amp;nbsp; Counting copies...</source>
        <comment>after the scores: test pictures also in training</comment>
        <translation>%1&amp;nbsp; Contando copias...</translation>
    </message>
    <message>
        <source>hatched above: too sure; inside a bar: too unsure</source>
        <translation>rayado encima: exceso de confianza; dentro de una barra: falta</translation>
    </message>
    <message>
        <source>%1 has no test split, so the validation split was evaluated.</source>
        <translation>%1 no tiene partición de prueba, así que se evaluó la de validación.</translation>
    </message>
    <message>
        <source>The best checkpoint was chosen by these images, which flatters its score. A Test share on Experiment holds other images out for the next run.</source>
        <translation>El mejor punto de control se eligió con estas imágenes, lo que infla su resultado. Una Parte de prueba en Experimento reserva otras imágenes para la próxima ejecución.</translation>
    </message>
    <message>
        <source>No checkpoint yet</source>
        <translation>Aún no hay punto de control</translation>
    </message>
    <message>
        <source>The run has just begun; its first checkpoint can be evaluated.</source>
        <translation>La ejecución acaba de empezar; su primer punto de control se podrá evaluar.</translation>
    </message>
</context>
<context>
    <name>tessera::ExperimentPage</name>
    <message>
        <source>Experiment</source>
        <translation>Experimento</translation>
    </message>
    <message>
        <source>Add to queue</source>
        <translation>Añadir a la cola</translation>
    </message>
    <message>
        <source>Repeat over seeds…</source>
        <translation>Repetir con semillas…</translation>
    </message>
    <message>
        <source>Start comparison</source>
        <translation>Iniciar comparación</translation>
    </message>
    <message>
        <source>Everything is ready: press Start comparison.</source>
        <translation>Todo listo: pulse Iniciar comparación.</translation>
    </message>
    <message>
        <source>Model summary</source>
        <translation>Resumen del modelo</translation>
    </message>
    <message>
        <source>updates as you edit</source>
        <translation>se actualiza al editar</translation>
    </message>
    <message>
        <source>Start training</source>
        <translation>Iniciar entrenamiento</translation>
    </message>
    <message>
        <source>Trains now (Ctrl+Return)</source>
        <translation>Entrena ahora (Ctrl+Intro)</translation>
    </message>
    <message>
        <source>Reading %1…</source>
        <translation>Leyendo %1…</translation>
    </message>
    <message>
        <source>Choose a data set</source>
        <translation>Elija un conjunto de datos</translation>
    </message>
    <message>
        <source>Go to %1</source>
        <translation>Ir a %1</translation>
    </message>
    <message numerus="yes">
        <source>With %n epoch(s) the order of A and B may still change.</source>
        <translation>
            <numerusform>Con %n época el orden de A y B aún puede cambiar.</numerusform>
            <numerusform>Con %n épocas el orden de A y B aún puede cambiar.</numerusform>
        </translation>
    </message>
    <message>
        <source>Go to Epochs</source>
        <translation>Ir a Épocas</translation>
    </message>
    <message>
        <source> (%1 more)</source>
        <translation> (%1 más)</translation>
    </message>
    <message>
        <source>One seed shows no spread.</source>
        <translation>Una semilla no muestra dispersión.</translation>
    </message>
    <message>
        <source>Repeat over 3 seeds</source>
        <translation>Repetir con 3 semillas</translation>
    </message>
    <message>
        <source>Everything is ready: press Start training.</source>
        <translation>Todo listo: pulse Iniciar entrenamiento.</translation>
    </message>
    <message>
        <source>Added to the queue: %1</source>
        <translation>Añadido a la cola: %1</translation>
    </message>
    <message numerus="yes">
        <source>Added to the queue: %n seed(s)</source>
        <translation>
            <numerusform>Añadida a la cola: %n semilla</numerusform>
            <numerusform>Añadidas a la cola: %n semillas</numerusform>
        </translation>
    </message>
    <message>
        <source>Sweep…</source>
        <translation>Barrido…</translation>
    </message>
    <message>
        <source>Go to Batch size</source>
        <translation>Ir a Tamaño de lote</translation>
    </message>
    <message>
        <source>Two models train on “%1”, one epoch of each in turn.</source>
        <translation>Dos modelos se entrenan con «%1», una época de cada uno por turno.</translation>
    </message>
    <message>
        <source>One model trains on “%1”.</source>
        <translation>Un modelo se entrena con «%1».</translation>
    </message>
    <message>
        <source>That takes about %1 on this computer.</source>
        <translation>Eso tarda unos %1 en este equipo.</translation>
    </message>
    <message>
        <source>Choose other images</source>
        <translation>Elegir otras imágenes</translation>
    </message>
    <message numerus="yes">
        <source>Added to the queue: %n run(s) of a sweep</source>
        <translation>
            <numerusform>Añadida a la cola: %n ejecución de un barrido</numerusform>
            <numerusform>Añadidas a la cola: %n ejecuciones de un barrido</numerusform>
        </translation>
    </message>
    <message>
        <source>Solve the problems under “Before you start” first</source>
        <translation>Resuelva antes los problemas de «Antes de empezar»</translation>
    </message>
    <message>
        <source>Trains several values of some settings</source>
        <translation>Entrena varios valores de algunos ajustes</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message numerus="yes">
        <source>%Ln setting(s) that you had changed went back to the preset.</source>
        <translation>
            <numerusform>%Ln ajuste que había cambiado volvió a su preajuste.</numerusform>
            <numerusform>%Ln ajustes que había cambiado volvieron a su preajuste.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo brings them back, as Ctrl+Z does in the form.</source>
        <translation>Deshacer los recupera, igual que Ctrl+Z en el formulario.</translation>
    </message>
    <message>
        <source>Lower the batch size or the size of the model.</source>
        <translation>Reduzca el tamaño de lote o el tamaño del modelo.</translation>
    </message>
    <message>
        <source>Working out how much memory that needs...</source>
        <translation>Calculando cuánta memoria necesita...</translation>
    </message>
    <message>
        <source>Not enough memory</source>
        <translation>Memoria insuficiente</translation>
    </message>
    <message>
        <source>Start anyway</source>
        <translation>Iniciar de todos modos</translation>
    </message>
    <message>
        <source>Add anyway</source>
        <translation>Añadir de todos modos</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1 con %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>name of a setting, what is wrong with it</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: A %2; B %3</source>
        <translation>%1: A %2; B %3</translation>
    </message>
    <message>
        <source>Trains next: %1</source>
        <translation>Se entrena a continuación: %1</translation>
    </message>
    <message>
        <source>Nothing can start yet.</source>
        <translation>Aún no se puede iniciar nada.</translation>
    </message>
    <message>
        <source>What has to be put right stands under “Before you start”.</source>
        <translation>Lo que hay que corregir está en «Antes de empezar».</translation>
    </message>
</context>
<context>
    <name>tessera::ExportPage</name>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Abrir carpeta</translation>
    </message>
    <message>
        <source>Files written</source>
        <translation>Archivos escritos</translation>
    </message>
    <message>
        <source>Nothing exported yet.</source>
        <translation>Aún no se ha exportado nada.</translation>
    </message>
    <message>
        <source>The file is opened again and compared on real images before it counts as done.</source>
        <translation>El archivo se abre de nuevo y se compara con imágenes reales antes de darse por hecho.</translation>
    </message>
    <message>
        <source>No model yet</source>
        <translation>Aún no hay modelo</translation>
    </message>
    <message>
        <source>Train a run on Experiment; then take its model away here.</source>
        <translation>Entrene una ejecución en Experimento; luego llévese aquí su modelo.</translation>
    </message>
    <message>
        <source>Go to Experiment</source>
        <translation>Ir a Experimento</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>safetensors</source>
        <translation>safetensors</translation>
    </message>
    <message>
        <source>weights, configuration and labels, timm-like names</source>
        <translation>pesos, configuración y etiquetas, nombres como en timm</translation>
    </message>
    <message>
        <source>TorchScript</source>
        <translation>TorchScript</translation>
    </message>
    <message>
        <source>loads with PyTorch and LibTorch</source>
        <translation>se carga con PyTorch y LibTorch</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Carpeta</translation>
    </message>
    <message>
        <source>Choose...</source>
        <translation>Elegir...</translation>
    </message>
    <message>
        <source>Folder for the model</source>
        <translation>Carpeta para el modelo</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>Prueba</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Comprobación</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Cómo</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Límite</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Writing and comparing...</source>
        <translation>Escribiendo y comparando...</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>superada</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fallida</translation>
    </message>
    <message>
        <source>Not exported.</source>
        <translation>No exportado.</translation>
    </message>
    <message>
        <source>Logits</source>
        <translation>Logits</translation>
    </message>
    <message>
        <source>file opened again, compared on real images</source>
        <translation>archivo abierto de nuevo, comparado con imágenes reales</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Proven: the file predicts what the run predicts.</source>
        <translation>Demostrado: el archivo predice lo mismo que la ejecución.</translation>
    </message>
    <message>
        <source>Compared on %1 images of %2, largest difference of a logit %3.</source>
        <translation>Comparado en %1 imágenes de %2, mayor diferencia de un logit %3.</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Escrito</translation>
    </message>
    <message numerus="yes">
        <source>complete, %n file(s)</source>
        <translation>
            <numerusform>completo, %n archivo</numerusform>
            <numerusform>completo, %n archivos</numerusform>
        </translation>
    </message>
    <message>
        <source>Opened again</source>
        <translation>Abierto de nuevo</translation>
    </message>
    <message>
        <source>as %1</source>
        <translation>como %1</translation>
    </message>
    <message>
        <source>read</source>
        <translation>leído</translation>
    </message>
    <message>
        <source>largest difference, %1 images</source>
        <translation>mayor diferencia, %1 imágenes</translation>
    </message>
    <message>
        <source>Exported and proven</source>
        <translation>Exportado y demostrado</translation>
    </message>
    <message numerus="yes">
        <source>%Ln byte(s)</source>
        <translation>
            <numerusform>%Ln byte</numerusform>
            <numerusform>%Ln bytes</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 KiB</source>
        <translation>%1 KiB</translation>
    </message>
    <message>
        <source>The model goes to %1, is opened again and compared on real images.</source>
        <translation>El modelo se escribe en %1, se abre de nuevo y se compara con imágenes reales.</translation>
    </message>
    <message>
        <source>Not exported</source>
        <translation>No exportado</translation>
    </message>
    <message>
        <source>Compared on %1 images of the built-in set, because %2 is gone; largest difference of a logit %3.</source>
        <translation>Comparado en %1 imágenes del conjunto incluido, porque %2 ya no está; mayor diferencia de un logit %3.</translation>
    </message>
    <message numerus="yes">
        <source>as %1, %Ln parameter(s) under their names</source>
        <translation>
            <numerusform>como %1, %Ln parámetro con su nombre</numerusform>
            <numerusform>como %1, %Ln parámetros con sus nombres</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel export</source>
        <translation>Cancelar exportación</translation>
    </message>
    <message>
        <source>Stops after the step it is in; nothing stays in the folder</source>
        <translation>Se detiene tras el paso actual; no queda nada en la carpeta</translation>
    </message>
    <message>
        <source>Writes the model and proves it; training goes on meanwhile</source>
        <translation>Escribe el modelo y lo comprueba; el entrenamiento continúa mientras tanto</translation>
    </message>
    <message>
        <source>Export cancelled.</source>
        <translation>Exportación cancelada.</translation>
    </message>
    <message>
        <source>Nothing stays in the folder.</source>
        <translation>No queda nada en la carpeta.</translation>
    </message>
    <message>
        <source>Export cancelled</source>
        <translation>Exportación cancelada</translation>
    </message>
    <message>
        <source>Cancelling...</source>
        <translation>Cancelando...</translation>
    </message>
    <message>
        <source>The step it is in is finished first.</source>
        <translation>Primero se termina el paso actual.</translation>
    </message>
</context>
<context>
    <name>tessera::FailureBanner</name>
    <message>
        <source>Safe: the checkpoint of step %1; training can go on from there.</source>
        <translation>A salvo: el punto de control del paso %1; el entrenamiento puede seguir desde ahí.</translation>
    </message>
    <message>
        <source>It had reached no checkpoint; nothing that it learned is kept.</source>
        <translation>No había llegado a ningún punto de control; no se conserva nada de lo aprendido.</translation>
    </message>
    <message>
        <source>Its folder is not in its place any more.</source>
        <translation>Su carpeta ya no está en su sitio.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>why a run failed, what of it is safe</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>name of a run, what became of it</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n more, under Problems.</source>
        <translation>
            <numerusform>%n más, en Problemas.</numerusform>
            <numerusform>%n más, en Problemas.</numerusform>
        </translation>
    </message>
    <message>
        <source>The run “%1” failed.</source>
        <translation>La ejecución «%1» falló.</translation>
    </message>
    <message numerus="yes">
        <source>%n run(s) failed.</source>
        <translation>
            <numerusform>Falló %n ejecución.</numerusform>
            <numerusform>Fallaron %n ejecuciones.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show problems</source>
        <translation>Mostrar problemas</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reanudar</translation>
    </message>
    <message numerus="yes">
        <source>Resume %n run(s)</source>
        <translation>
            <numerusform>Reanudar %n ejecución</numerusform>
            <numerusform>Reanudar %n ejecuciones</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tessera::FormRow</name>
    <message>
        <source>Give A and B different values</source>
        <translation>Dar a A y B valores distintos</translation>
    </message>
    <message>
        <source>Reset %1</source>
        <translation>Restablecer %1</translation>
    </message>
    <message>
        <source>%1, model B</source>
        <translation>%1, modelo B</translation>
    </message>
    <message>
        <source>differs</source>
        <translation>difiere</translation>
    </message>
    <message>
        <source>equal</source>
        <translation>igual</translation>
    </message>
    <message>
        <source>Give B the value of A</source>
        <translation>Dar a B el valor de A</translation>
    </message>
</context>
<context>
    <name>tessera::FormSection</name>
    <message numerus="yes">
        <source>%n setting(s)</source>
        <translation>
            <numerusform>%n ajuste</numerusform>
            <numerusform>%n ajustes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n setting(s), %1 shown</source>
        <translation>
            <numerusform>%n ajuste, %1 mostrados</numerusform>
            <numerusform>%n ajustes, %1 mostrados</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tessera::GoToImageDialog</name>
    <message>
        <source>Part of the file name</source>
        <translation>Parte del nombre de archivo</translation>
    </message>
    <message>
        <source>Go to image</source>
        <translation>Ir a la imagen</translation>
    </message>
    <message>
        <source>Show image</source>
        <translation>Mostrar imagen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Number of the image</source>
        <translation>Número de la imagen</translation>
    </message>
    <message>
        <source>1 to %1, %2</source>
        <translation>de 1 a %1, %2</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Clase</translation>
    </message>
    <message>
        <source>All classes</source>
        <translation>Todas las clases</translation>
    </message>
    <message>
        <source>File name</source>
        <translation>Nombre de archivo</translation>
    </message>
    <message>
        <source>Images that match</source>
        <translation>Imágenes que coinciden</translation>
    </message>
    <message>
        <source>No image matches.</source>
        <translation>Ninguna imagen coincide.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln image(s) match.</source>
        <translation>
            <numerusform>%Ln imagen coincide.</numerusform>
            <numerusform>%Ln imágenes coinciden.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tessera::GuidedTour</name>
    <message>
        <source>Open a folder of pictures or one of the known data sets, look through it, and see what could not be read.</source>
        <translation>Abra una carpeta de imágenes o uno de los conjuntos de datos conocidos, recórralo y vea qué no se pudo leer.</translation>
    </message>
    <message>
        <source>Choose two models and their settings; a comparison is already prepared, and Start comparison trains both.</source>
        <translation>Elija dos modelos y sus ajustes; ya hay una comparación preparada, e Iniciar comparación entrena ambos.</translation>
    </message>
    <message>
        <source>Watch loss and accuracy while the runs train; pause or stop them, nothing gets lost.</source>
        <translation>Observe la pérdida y la exactitud mientras se entrenan las ejecuciones; páuselas o deténgalas, no se pierde nada.</translation>
    </message>
    <message>
        <source>Read in one sentence whether B is really better than A, with the interval behind it.</source>
        <translation>Lea en una frase si B es realmente mejor que A, con el intervalo que lo respalda.</translation>
    </message>
    <message>
        <source>Click a patch of a picture and see where each model looks from there, epoch by epoch.</source>
        <translation>Pulse un parche de una imagen y vea hacia dónde mira cada modelo desde allí, época a época.</translation>
    </message>
    <message>
        <source>See which classes are mixed up, and the worst mistakes as pictures.</source>
        <translation>Vea qué clases se confunden, y los peores errores como imágenes.</translation>
    </message>
    <message>
        <source>See how flat the minimum is that each model has found.</source>
        <translation>Vea cuán plano es el mínimo que ha encontrado cada modelo.</translation>
    </message>
    <message>
        <source>See how the error falls with data, size and compute.</source>
        <translation>Vea cómo baja el error con los datos, el tamaño y el cómputo.</translation>
    </message>
    <message>
        <source>Write the trained model to files that other programs read; it is checked before it says done.</source>
        <translation>Escriba el modelo entrenado en archivos que leen otros programas; se comprueba antes de darlo por hecho.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Return or the right arrow key; Esc ends the tour</source>
        <translation>Intro o flecha derecha; Esc termina la visita</translation>
    </message>
    <message>
        <source>Left arrow key</source>
        <translation>Flecha izquierda</translation>
    </message>
    <message>
        <source>End the tour</source>
        <translation>Terminar la visita</translation>
    </message>
    <message>
        <source>%1 (%2 of %3)</source>
        <extracomment>name of a page, its number in the tour, how many there are</extracomment>
        <translation>%1 (%2 de %3)</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
</context>
<context>
    <name>tessera::ImageView</name>
    <message>
        <source>picture</source>
        <translation>imagen</translation>
    </message>
</context>
<context>
    <name>tessera::IntervalStrip</name>
    <message>
        <source>B minus A: %1 points</source>
        <translation>B menos A: %1 puntos</translation>
    </message>
    <message>
        <source>B − A, points</source>
        <translation>B − A, puntos</translation>
    </message>
</context>
<context>
    <name>tessera::LearningRateDialog</name>
    <message>
        <source>Learning rate</source>
        <translation>Tasa de aprendizaje</translation>
    </message>
    <message numerus="yes">
        <source>The scheduled learning rate of %n run(s) is multiplied from the next step on. A resumed run keeps the factor.</source>
        <translation>
            <numerusform>La tasa de aprendizaje programada de %n ejecución se multiplica desde el próximo paso. Una ejecución reanudada conserva el factor.</numerusform>
            <numerusform>La tasa de aprendizaje programada de %n ejecuciones se multiplica desde el próximo paso. Una ejecución reanudada conserva el factor.</numerusform>
        </translation>
    </message>
    <message>
        <source>× </source>
        <translation>× </translation>
    </message>
    <message>
        <source> of the schedule</source>
        <translation> del programa</translation>
    </message>
    <message>
        <source>Factor on the scheduled learning rate</source>
        <translation>Factor sobre la tasa de aprendizaje del programa</translation>
    </message>
    <message>
        <source>1 follows the schedule</source>
        <translation>1 sigue el programa</translation>
    </message>
    <message>
        <source>Factor</source>
        <translation>Factor</translation>
    </message>
    <message>
        <source>× %1</source>
        <translation>× %1</translation>
    </message>
    <message>
        <source>Factor %1</source>
        <translation>Factor %1</translation>
    </message>
    <message>
        <source>Set factor</source>
        <translation>Fijar factor</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Now %1, then %2 at the same place of the schedule.</source>
        <translation>Ahora %1, luego %2 en el mismo punto del programa.</translation>
    </message>
    <message>
        <source>The schedule alone is followed with a factor of 1.</source>
        <translation>Con factor 1 se sigue solo el programa.</translation>
    </message>
</context>
<context>
    <name>tessera::LibraryWindow</name>
    <message>
        <source>Run library</source>
        <translation>Biblioteca de ejecuciones</translation>
    </message>
    <message>
        <source>Search, for example top1 &gt; 0.5 tag:paper</source>
        <translation>Buscar, por ejemplo top1 &gt; 0.5 tag:paper</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Columnas</translation>
    </message>
    <message>
        <source>Which columns the table has</source>
        <translation>Qué columnas tiene la tabla</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Ejecuciones</translation>
    </message>
    <message>
        <source>Settings in which runs differ</source>
        <translation>Ajustes en que difieren las ejecuciones</translation>
    </message>
    <message>
        <source>Columns as at first</source>
        <translation>Columnas como al principio</translation>
    </message>
    <message numerus="yes">
        <source>%n run(s)</source>
        <translation>
            <numerusform>%n ejecución</numerusform>
            <numerusform>%n ejecuciones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n run(s)</source>
        <translation>
            <numerusform>%1 de %n ejecución</numerusform>
            <numerusform>%1 de %n ejecuciones</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rehacer</translation>
    </message>
</context>
<context>
    <name>tessera::LogImporter</name>
    <message>
        <source>Import TensorBoard log: choose its folder</source>
        <translation>Importar registro de TensorBoard: elija su carpeta</translation>
    </message>
    <message>
        <source>Importing %1…</source>
        <translation>Importando %1…</translation>
    </message>
    <message numerus="yes">
        <source>%n log(s) imported.</source>
        <translation>
            <numerusform>%n registro importado.</numerusform>
            <numerusform>%n registros importados.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n damaged record(s) of the imported logs were skipped.</source>
        <translation>
            <numerusform>Se omitió %n entrada dañada de los registros importados.</numerusform>
            <numerusform>Se omitieron %n entradas dañadas de los registros importados.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 Accuracies above 1 are taken for percent.</source>
        <extracomment>a sentence that says how many logs were imported</extracomment>
        <translation>%1 Las exactitudes mayores que 1 se toman como porcentajes.</translation>
    </message>
    <message numerus="yes">
        <source>%n point(s) of the imported logs have no step or no time and are left out.</source>
        <translation>
            <numerusform>%n punto de los registros importados no tiene paso o tiempo y se omite.</numerusform>
            <numerusform>%n puntos de los registros importados no tienen paso o tiempo y se omiten.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tessera::MainWindow</name>
    <message>
        <source>Tessera</source>
        <translation>Tessera</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Layout reset</source>
        <translation>Disposición restablecida</translation>
    </message>
    <message>
        <source>The run “%1” was interrupted.</source>
        <translation>La ejecución «%1» se interrumpió.</translation>
    </message>
    <message numerus="yes">
        <source>%n run(s) were interrupted.</source>
        <translation>
            <numerusform>Se interrumpió %n ejecución.</numerusform>
            <numerusform>Se interrumpieron %n ejecuciones.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing up to the last checkpoint is lost; training can go on from there.</source>
        <translation>No se pierde nada hasta el último punto de control; el entrenamiento puede seguir desde ahí.</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reanudar</translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) wait in the queue.</source>
        <translation>
            <numerusform>%n trabajo espera en la cola.</numerusform>
            <numerusform>%n trabajos esperan en la cola.</numerusform>
        </translation>
    </message>
    <message>
        <source>They were added before the window was closed.</source>
        <translation>Se añadieron antes de cerrar la ventana.</translation>
    </message>
    <message>
        <source>Start queue</source>
        <translation>Iniciar la cola</translation>
    </message>
    <message>
        <source>Training goes on</source>
        <translation>El entrenamiento continúa</translation>
    </message>
    <message>
        <source>Close the window while a training runs?</source>
        <translation>¿Cerrar la ventana durante un entrenamiento?</translation>
    </message>
    <message>
        <source>Runs can be resumed from their last checkpoint.</source>
        <translation>Las ejecuciones pueden reanudarse desde su último punto de control.</translation>
    </message>
    <message>
        <source>Stop, save and close</source>
        <translation>Detener, guardar y cerrar</translation>
    </message>
    <message>
        <source>Close at the next checkpoint</source>
        <translation>Cerrar en el próximo punto de control</translation>
    </message>
    <message>
        <source>Scan a folder for runs</source>
        <translation>Buscar ejecuciones en una carpeta</translation>
    </message>
    <message>
        <source>Scanning %1…</source>
        <translation>Buscando en %1…</translation>
    </message>
    <message>
        <source>Take the tour</source>
        <translation>Hacer la visita guiada</translation>
    </message>
    <message>
        <source>This workspace is open already.</source>
        <translation>Este espacio de trabajo ya está abierto.</translation>
    </message>
    <message>
        <source>Opening %1 in another window…</source>
        <translation>Abriendo %1 en otra ventana…</translation>
    </message>
    <message>
        <source>Open a run folder</source>
        <translation>Abrir una carpeta de ejecución</translation>
    </message>
    <message>
        <source>Open a workspace</source>
        <translation>Abrir un espacio de trabajo</translation>
    </message>
    <message>
        <source>Not every job of the queue could be read, and its file %1 cannot be renamed; copy it before the queue changes.</source>
        <translation>No se pudieron leer todos los trabajos de la cola y su archivo %1 no se puede renombrar; cópielo antes de que cambie la cola.</translation>
    </message>
    <message>
        <source>Not every job of the queue could be read; its file was kept as %1.</source>
        <translation>No se pudieron leer todos los trabajos de la cola; su archivo se conservó como %1.</translation>
    </message>
    <message>
        <source>The window closes at the next checkpoint.</source>
        <translation>La ventana se cierra en el próximo punto de control.</translation>
    </message>
    <message>
        <source>The window closes as soon as the runs are saved.</source>
        <translation>La ventana se cierra en cuanto se guarden las ejecuciones.</translation>
    </message>
    <message>
        <source>What waits in the queue is there again at the next start.</source>
        <translation>Lo que espera en la cola estará ahí de nuevo en el próximo inicio.</translation>
    </message>
    <message>
        <source>Keep the window open</source>
        <translation>Mantener la ventana abierta</translation>
    </message>
    <message>
        <source>The window stays open</source>
        <translation>La ventana sigue abierta</translation>
    </message>
    <message>
        <source>Close now</source>
        <translation>Cerrar ahora</translation>
    </message>
    <message>
        <source>Close without waiting for the runs?</source>
        <translation>¿Cerrar sin esperar a las ejecuciones?</translation>
    </message>
    <message>
        <source>What was trained since the last checkpoint is lost. The runs can be resumed from there.</source>
        <translation>Se pierde lo entrenado desde el último punto de control. Las ejecuciones pueden reanudarse desde ahí.</translation>
    </message>
    <message>
        <source>Added to the queue: %1</source>
        <translation>Añadido a la cola: %1</translation>
    </message>
    <message>
        <source>process %1 on %2</source>
        <translation>proceso %1 en %2</translation>
    </message>
    <message>
        <source>an unknown process</source>
        <translation>un proceso desconocido</translation>
    </message>
    <message>
        <source>Another window has this workspace open: %1.</source>
        <extracomment>who: process number and host</extracomment>
        <translation>Otra ventana tiene abierto este espacio de trabajo: %1.</translation>
    </message>
    <message>
        <source>Its queue is there. What is queued here is lost when this window closes, and before anything trains here you are asked.</source>
        <translation>Su cola está allí. Lo que se pone en cola aquí se pierde al cerrar esta ventana, y antes de entrenar algo aquí se le pregunta.</translation>
    </message>
    <message>
        <source>Another window is open</source>
        <translation>Hay otra ventana abierta</translation>
    </message>
    <message>
        <source>Train although another window has this workspace open (%1)?</source>
        <translation>¿Entrenar aunque otra ventana tenga abierto este espacio de trabajo (%1)?</translation>
    </message>
    <message>
        <source>What both train at once shares the processor and the memory. Until you decide, the job waits in the queue of this window.</source>
        <translation>Lo que ambas entrenan a la vez comparte el procesador y la memoria. Hasta que decida, el trabajo espera en la cola de esta ventana.</translation>
    </message>
    <message>
        <source>Train here too</source>
        <translation>Entrenar también aquí</translation>
    </message>
</context>
<context>
    <name>tessera::MatrixView</name>
    <message>
        <source>%1, %2: %3</source>
        <extracomment>name of a row, name of a column, number</extracomment>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>heads</source>
        <translation>cabezas</translation>
    </message>
</context>
<context>
    <name>tessera::MicroscopeHistory</name>
    <message>
        <source>Temperature</source>
        <translation>Temperatura</translation>
    </message>
    <message>
        <source>Entropy</source>
        <translation>Entropía</translation>
    </message>
    <message>
        <source>nats</source>
        <translation>nats</translation>
    </message>
    <message>
        <source>Temperature over training</source>
        <translation>Temperatura durante el entrenamiento</translation>
    </message>
    <message>
        <source>Attention entropy over training</source>
        <translation>Entropía de atención durante el entrenamiento</translation>
    </message>
    <message>
        <source>Temperature, layer %1</source>
        <translation>Temperatura, capa %1</translation>
    </message>
    <message>
        <source>Attention entropy, layer %1</source>
        <translation>Entropía de atención, capa %1</translation>
    </message>
</context>
<context>
    <name>tessera::MicroscopePage</name>
    <message>
        <source>Previous image</source>
        <translation>Imagen anterior</translation>
    </message>
    <message>
        <source>Next image</source>
        <translation>Imagen siguiente</translation>
    </message>
    <message>
        <source>Choose image...</source>
        <translation>Elegir imagen...</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Save as picture</source>
        <translation>Guardar como imagen</translation>
    </message>
    <message>
        <source>Pictures (*.png)</source>
        <translation>Imágenes (*.png)</translation>
    </message>
    <message>
        <source>Attention</source>
        <translation>Atención</translation>
    </message>
    <message>
        <source>Rollout</source>
        <translation>Rollout</translation>
    </message>
    <message>
        <source>Distance</source>
        <translation>Distancia</translation>
    </message>
    <message>
        <source>Positions</source>
        <translation>Posiciones</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filtros</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>Qué se muestra</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>Capa</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>layer number of how many</extracomment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Head</source>
        <translation>Cabeza</translation>
    </message>
    <message>
        <source>Overlay</source>
        <translation>Superposición</translation>
    </message>
    <message>
        <source>Strength of the overlay</source>
        <translation>Intensidad de la superposición</translation>
    </message>
    <message>
        <source>Lock step</source>
        <translation>Sincronizar</translation>
    </message>
    <message>
        <source>Both runs follow the checkpoint slider; off: only the first</source>
        <translation>Ambas ejecuciones siguen el control de puntos de control; si no, solo la primera</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Media</translation>
    </message>
    <message>
        <source>Go to Experiment</source>
        <translation>Ir a Experimento</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>Entrada</translation>
    </message>
    <message>
        <source>Input picture cut into patches</source>
        <translation>Imagen de entrada cortada en parches</translation>
    </message>
    <message>
        <source>Shifted patches</source>
        <translation>Parches desplazados</translation>
    </message>
    <message>
        <source>Selected patch, stacked</source>
        <translation>Parche elegido, apilado</translation>
    </message>
    <message>
        <source>Checkpoint</source>
        <translation>Punto de control</translation>
    </message>
    <message>
        <source>Earlier checkpoint</source>
        <translation>Punto de control anterior</translation>
    </message>
    <message>
        <source>Play the checkpoints</source>
        <translation>Reproducir los puntos de control</translation>
    </message>
    <message>
        <source>Later checkpoint</source>
        <translation>Punto de control siguiente</translation>
    </message>
    <message>
        <source>Microscope</source>
        <translation>Microscopio</translation>
    </message>
    <message>
        <source>one image, two runs, step by step</source>
        <translation>una imagen, dos ejecuciones, paso a paso</translation>
    </message>
    <message>
        <source>The picture could not be shown.</source>
        <translation>No se pudo mostrar la imagen.</translation>
    </message>
    <message>
        <source>No model yet</source>
        <translation>Aún no hay modelo</translation>
    </message>
    <message>
        <source>No run is shown</source>
        <translation>No se muestra ninguna ejecución</translation>
    </message>
    <message>
        <source>Train one on Experiment; then look inside it here.</source>
        <translation>Entrene una en Experimento; luego mire aquí su interior.</translation>
    </message>
    <message>
        <source>Tick one or two runs in the Runs dock.</source>
        <translation>Marque una o dos ejecuciones en el panel Ejecuciones.</translation>
    </message>
    <message>
        <source>Attention ready</source>
        <translation>Atención lista</translation>
    </message>
    <message>
        <source>%1, %2 × %3 px</source>
        <translation>%1, %2 × %3 px</translation>
    </message>
    <message>
        <source>%1 patches of %2 px. Selected: row %3, column %4.</source>
        <translation>%1 parches de %2 px. Elegido: fila %3, columna %4.</translation>
    </message>
    <message>
        <source>Click a patch, or move with the arrow keys.</source>
        <translation>Pulse un parche o muévase con las flechas.</translation>
    </message>
    <message>
        <source>%1: four copies moved by %2 px, zero-filled, before the image is cut</source>
        <translation>%1: cuatro copias movidas %2 px, rellenas con ceros, antes de cortar la imagen</translation>
    </message>
    <message>
        <source>%1 × %2 × %2 × %3 = %4 values, normalised, then projected</source>
        <translation>%1 × %2 × %2 × %3 = %4 valores, normalizados y luego proyectados</translation>
    </message>
    <message>
        <source>%1: %2 values, no shift</source>
        <translation>%1: %2 valores, sin desplazamiento</translation>
    </message>
    <message>
        <source>Best checkpoint</source>
        <translation>Mejor punto de control</translation>
    </message>
    <message>
        <source>Epoch %1</source>
        <translation>Época %1</translation>
    </message>
    <message>
        <source>From the data set, a file or the clipboard; pictures can be dropped here too</source>
        <translation>Del conjunto de datos, de un archivo o del portapapeles; también se pueden soltar imágenes aquí</translation>
    </message>
    <message>
        <source>Copy or save the page as a picture, or its numbers as CSV</source>
        <translation>Copiar o guardar la página como imagen, o sus números en CSV</translation>
    </message>
    <message>
        <source>Over training</source>
        <translation>Durante el entrenamiento</translation>
    </message>
    <message>
        <source>What is shown below the pictures</source>
        <translation>Qué se muestra bajo las imágenes</translation>
    </message>
    <message>
        <source>Fold or unfold</source>
        <translation>Plegar o desplegar</translation>
    </message>
    <message>
        <source>Copy the page as a picture</source>
        <translation>Copiar la página como imagen</translation>
    </message>
    <message>
        <source>Save the page as a picture...</source>
        <translation>Guardar la página como imagen...</translation>
    </message>
    <message>
        <source>Copy the numbers</source>
        <translation>Copiar los números</translation>
    </message>
    <message>
        <source>Numbers copied</source>
        <translation>Números copiados</translation>
    </message>
    <message>
        <source>Save the numbers as CSV...</source>
        <translation>Guardar los números en CSV...</translation>
    </message>
    <message>
        <source>Single pictures: right-click on them</source>
        <translation>Imágenes sueltas: clic derecho sobre ellas</translation>
    </message>
    <message>
        <source>Save the numbers</source>
        <translation>Guardar los números</translation>
    </message>
    <message>
        <source>Numbers (*.csv)</source>
        <translation>Números (*.csv)</translation>
    </message>
    <message>
        <source>one image; tick a second run in the Runs dock to see both in lock step</source>
        <translation>una imagen; marque otra ejecución en el panel Ejecuciones para ver ambas sincronizadas</translation>
    </message>
    <message numerus="yes">
        <source>one image, the first two of %n shown run(s)</source>
        <translation>
            <numerusform>una imagen, la primera de %n ejecución mostrada</numerusform>
            <numerusform>una imagen, las dos primeras de %n ejecuciones mostradas</numerusform>
        </translation>
    </message>
    <message>
        <source>as logged once per epoch; follows the layer above</source>
        <translation>según el registro de cada época; sigue la capa de arriba</translation>
    </message>
    <message>
        <source>%1 learned</source>
        <extracomment>a number that training changes, or that stays as it is</extracomment>
        <translation>%1 aprendida</translation>
    </message>
    <message>
        <source>%1 fixed</source>
        <translation>%1 fija</translation>
    </message>
    <message>
        <source>Heads</source>
        <translation>Cabezas</translation>
    </message>
    <message>
        <source>Matrix</source>
        <translation>Matriz</translation>
    </message>
    <message>
        <source>All queries at once as a matrix: queries downwards, keys to the right</source>
        <translation>Todas las consultas a la vez como matriz: consultas hacia abajo, claves hacia la derecha</translation>
    </message>
    <message>
        <source>Which number of the heads is shown</source>
        <translation>Qué número de las cabezas se muestra</translation>
    </message>
    <message>
        <source>Entropy</source>
        <translation>Entropía</translation>
    </message>
    <message>
        <source>On itself</source>
        <translation>En sí mismo</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>No model is shown</source>
        <translation>No se muestra ningún modelo</translation>
    </message>
    <message>
        <source>Imported logs have curves, but no weights. Tick a run of your own too.</source>
        <translation>Los registros importados tienen curvas, pero no pesos. Marque también una ejecución propia.</translation>
    </message>
    <message>
        <source>Best: %1</source>
        <translation>Mejor: %1</translation>
    </message>
    <message>
        <source>Epoch %1: %2</source>
        <extracomment>an epoch, and the name of the run that is shown as it was then</extracomment>
        <translation>Época %1: %2</translation>
    </message>
    <message>
        <source>Stop at this checkpoint</source>
        <translation>Detener en este punto de control</translation>
    </message>
    <message>
        <source>Looking for runs…</source>
        <translation>Buscando ejecuciones…</translation>
    </message>
</context>
<context>
    <name>tessera::MicroscopeSide</name>
    <message>
        <source>Entropy</source>
        <translation>Entropía</translation>
    </message>
    <message>
        <source>Mean distance</source>
        <translation>Distancia media</translation>
    </message>
    <message>
        <source>On itself</source>
        <translation>En sí mismo</translation>
    </message>
    <message>
        <source>Attention of %1 over the picture</source>
        <translation>Atención de %1 sobre la imagen</translation>
    </message>
    <message>
        <source>%1 %2 %</source>
        <extracomment>class and probability</extracomment>
        <translation>%1 %2 %</translation>
    </message>
    <message>
        <source>weight</source>
        <translation>peso</translation>
    </message>
    <message>
        <source>similarity</source>
        <translation>similitud</translation>
    </message>
    <message>
        <source>weight in %, same scale in A and B</source>
        <translation>peso en %, misma escala en A y B</translation>
    </message>
    <message>
        <source>cosine similarity</source>
        <translation>similitud coseno</translation>
    </message>
    <message>
        <source>layer %1</source>
        <translation>capa %1</translation>
    </message>
    <message>
        <source>head %1</source>
        <translation>cabeza %1</translation>
    </message>
    <message>
        <source>Mean attention distance in pixels, layers by heads</source>
        <translation>Distancia media de atención en píxeles, capas por cabezas</translation>
    </message>
    <message>
        <source>px</source>
        <translation>px</translation>
    </message>
    <message>
        <source>%1 nats</source>
        <translation>%1 nats</translation>
    </message>
    <message>
        <source>%1 px</source>
        <translation>%1 px</translation>
    </message>
    <message>
        <source>masked</source>
        <translation>enmascarado</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Attention of %1 as a matrix</source>
        <translation>Atención de %1 como matriz</translation>
    </message>
    <message>
        <source>This model learns no position table. Choose another view.</source>
        <translation>Este modelo no aprende tabla de posiciones. Elija otra vista.</translation>
    </message>
    <message numerus="yes">
        <source>This model has only %n layer(s). Choose an earlier one.</source>
        <translation>
            <numerusform>Este modelo solo tiene %n capa. Elija una anterior.</numerusform>
            <numerusform>Este modelo solo tiene %n capas. Elija una anterior.</numerusform>
        </translation>
    </message>
    <message>
        <source>This model has no attention between patches. Choose a run of a Vision Transformer.</source>
        <translation>Este modelo no tiene atención entre parches. Elija una ejecución de un Vision Transformer.</translation>
    </message>
    <message>
        <source>Attention entropy in nats, layers by heads</source>
        <translation>Entropía de atención en nats, capas por cabezas</translation>
    </message>
    <message>
        <source>nats</source>
        <translation>nats</translation>
    </message>
    <message>
        <source>Weight of a token on itself in percent, layers by heads</source>
        <translation>Peso de un token sobre sí mismo en porcentaje, capas por cabezas</translation>
    </message>
</context>
<context>
    <name>tessera::ModelViewPanel</name>
    <message>
        <source>What the models see</source>
        <translation>Lo que ven los modelos</translation>
    </message>
    <message>
        <source>Previous picture</source>
        <translation>Imagen anterior</translation>
    </message>
    <message>
        <source>Next picture</source>
        <translation>Imagen siguiente</translation>
    </message>
    <message>
        <source>%1 × %1 patches of %2&#xa0;px</source>
        <translation>%1 × %1 parches de %2 px</translation>
    </message>
    <message>
        <source>A and B: %1, one token each</source>
        <translation>A y B: %1, un token cada uno</translation>
    </message>
    <message>
        <source>%1, one token each</source>
        <translation>%1, un token cada uno</translation>
    </message>
    <message>
        <source>A: %1. B: %2.</source>
        <translation>A: %1. B: %2.</translation>
    </message>
    <message>
        <source>B: </source>
        <translation>B: </translation>
    </message>
    <message>
        <source>A: </source>
        <translation>A: </translation>
    </message>
    <message numerus="yes">
        <source>%n image(s), shifted by %1 px</source>
        <translation>
            <numerusform>%n imagen, desplazada %1 px</numerusform>
            <numerusform>%n imágenes, desplazadas %1 px</numerusform>
        </translation>
    </message>
    <message>
        <source>Plain patches: only the picture itself</source>
        <translation>Parches simples: solo la propia imagen</translation>
    </message>
</context>
<context>
    <name>tessera::Page</name>
    <message>
        <source>Written to %1</source>
        <translation>Escrito en %1</translation>
    </message>
</context>
<context>
    <name>tessera::PatchGrid</name>
    <message>
        <source>Selected patch: row %1, column %2</source>
        <translation>Parche elegido: fila %1, columna %2</translation>
    </message>
</context>
<context>
    <name>tessera::PatchPreview</name>
    <message>
        <source>What the models see</source>
        <translation>Lo que ven los modelos</translation>
    </message>
</context>
<context>
    <name>tessera::PictureGallery</name>
    <message>
        <source>Previous pictures</source>
        <translation>Imágenes anteriores</translation>
    </message>
    <message>
        <source>Next pictures</source>
        <translation>Imágenes siguientes</translation>
    </message>
    <message>
        <source>%1–%2 of %3</source>
        <translation>%1–%2 de %3</translation>
    </message>
</context>
<context>
    <name>tessera::PictureGrid</name>
    <message numerus="yes">
        <source>%n picture(s)</source>
        <translation>
            <numerusform>%n imagen</numerusform>
            <numerusform>%n imágenes</numerusform>
        </translation>
    </message>
    <message>
        <source>filters</source>
        <translation>filtros</translation>
    </message>
</context>
<context>
    <name>tessera::PictureListModel</name>
    <message>
        <source>%1, class %2, %3</source>
        <translation>%1, clase %2, %3</translation>
    </message>
</context>
<context>
    <name>tessera::PicturePanel</name>
    <message>
        <source>%1 KiB</source>
        <translation>%1 KiB</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Imagen</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Network input</source>
        <translation>Entrada de la red</translation>
    </message>
    <message>
        <source>Chosen picture</source>
        <translation>Imagen elegida</translation>
    </message>
    <message>
        <source>Network input by channel</source>
        <translation>Entrada de la red por canal</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Canal</translation>
    </message>
    <message>
        <source>Smallest</source>
        <translation>Mínimo</translation>
    </message>
    <message>
        <source>Largest</source>
        <translation>Máximo</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Media</translation>
    </message>
    <message>
        <source>Deviation</source>
        <translation>Desviación</translation>
    </message>
    <message>
        <source>Zoom %1 %</source>
        <translation>Zoom %1 %</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Ruta</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Clase</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Partición</translation>
    </message>
    <message>
        <source>%1 × %2 px</source>
        <translation>%1 × %2 px</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>pixels and bytes of a picture</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>record of a data set file</source>
        <translation>registro de un archivo de datos</translation>
    </message>
    <message>
        <source>red</source>
        <translation>rojo</translation>
    </message>
    <message>
        <source>green</source>
        <translation>verde</translation>
    </message>
    <message>
        <source>blue</source>
        <translation>azul</translation>
    </message>
    <message>
        <source>grey</source>
        <translation>gris</translation>
    </message>
    <message>
        <source>Network input %1 × %2 × %2, (pixel − mean) / deviation with mean %3 and deviation %4.</source>
        <translation>Entrada de la red %1 × %2 × %2, (píxel − media) / desviación con media %3 y desviación %4.</translation>
    </message>
    <message numerus="yes">
        <source>Mean and deviation are estimated from %Ln image(s).</source>
        <translation>
            <numerusform>La media y la desviación se estiman a partir de %Ln imagen.</numerusform>
            <numerusform>La media y la desviación se estiman a partir de %Ln imágenes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open in Microscope</source>
        <translation>Abrir en Microscopio</translation>
    </message>
</context>
<context>
    <name>tessera::PictureSource</name>
    <message>
        <source>The clipboard holds no picture. Copy one, then paste again.</source>
        <translation>El portapapeles no contiene ninguna imagen. Copie una y pegue de nuevo.</translation>
    </message>
    <message>
        <source>pasted picture</source>
        <translation>imagen pegada</translation>
    </message>
    <message>
        <source>image %1 of %2, %3</source>
        <translation>imagen %1 de %2, %3</translation>
    </message>
    <message>
        <source>From the %1 split</source>
        <translation>De la partición de %1</translation>
    </message>
    <message>
        <source>Open a file...</source>
        <translation>Abrir archivo...</translation>
    </message>
    <message>
        <source>Open a picture</source>
        <translation>Abrir una imagen</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg *.webp *.bmp *.tif *.tiff *.ppm)</source>
        <translation>Imágenes (*.png *.jpg *.jpeg *.webp *.bmp *.tif *.tiff *.ppm)</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Pegar</translation>
    </message>
    <message>
        <source>Go to image...</source>
        <translation>Ir a la imagen...</translation>
    </message>
</context>
<context>
    <name>tessera::PlacesModel</name>
    <message>
        <source>%1  %2, %3</source>
        <extracomment>number, file name and class of a picture</extracomment>
        <translation>%1  %2, %3</translation>
    </message>
</context>
<context>
    <name>tessera::PlotPanel</name>
    <message>
        <source>Menu of %1</source>
        <translation>Menú de %1</translation>
    </message>
    <message>
        <source>latest validation</source>
        <translation>última validación</translation>
    </message>
    <message>
        <source>now</source>
        <translation>ahora</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>auto</source>
        <translation>auto</translation>
    </message>
    <message>
        <source>%1 to %2, set by hand</source>
        <extracomment>the typed ends of the vertical axis, or &quot;auto&quot; for one of them</extracomment>
        <translation>%1 a %2, fijado a mano</translation>
    </message>
</context>
<context>
    <name>tessera::PlotView</name>
    <message>
        <source>This plot has no pgfplots form. Choose PNG, SVG, PDF or CSV.</source>
        <translation>Este gráfico no tiene forma pgfplots. Elija PNG, SVG, PDF o CSV.</translation>
    </message>
    <message>
        <source>%1 has no known ending. Choose .png, .svg, .pdf, .csv or .tex.</source>
        <translation>%1 no tiene una extensión conocida. Elija .png, .svg, .pdf, .csv o .tex.</translation>
    </message>
    <message>
        <source>%1 was not written. Check that the folder exists and is writable.</source>
        <translation>%1 no se escribió. Compruebe que la carpeta existe y se puede escribir en ella.</translation>
    </message>
    <message>
        <source>Export figure</source>
        <translation>Exportar figura</translation>
    </message>
    <message>
        <source>Figures and numbers (*.pdf *.svg *.png *.csv *.tex)</source>
        <translation>Figuras y números (*.pdf *.svg *.png *.csv *.tex)</translation>
    </message>
    <message>
        <source>%1: values</source>
        <translation>%1: valores</translation>
    </message>
    <message>
        <source>Export figure or numbers...</source>
        <translation>Exportar figura o números...</translation>
    </message>
    <message>
        <source>Values as table</source>
        <translation>Valores como tabla</translation>
    </message>
</context>
<context>
    <name>tessera::PresetPicker</name>
    <message>
        <source>Preset</source>
        <translation>Preajuste</translation>
    </message>
    <message>
        <source>A</source>
        <translation>A</translation>
    </message>
    <message>
        <source>B</source>
        <translation>B</translation>
    </message>
    <message>
        <source>Swap A and B</source>
        <translation>Intercambiar A y B</translation>
    </message>
    <message>
        <source>Preset of model A</source>
        <translation>Preajuste del modelo A</translation>
    </message>
    <message>
        <source>Preset of model B</source>
        <translation>Preajuste del modelo B</translation>
    </message>
    <message>
        <source>Train one model only</source>
        <translation>Entrenar un solo modelo</translation>
    </message>
    <message>
        <source>Compare with a second model</source>
        <translation>Comparar con un segundo modelo</translation>
    </message>
</context>
<context>
    <name>tessera::QueueView</name>
    <message>
        <source>Queue</source>
        <translation>Cola</translation>
    </message>
    <message>
        <source>Jobs that wait are moved by drag or with Alt and the arrow keys; Delete takes one out of the queue.</source>
        <translation>Los trabajos en espera se mueven arrastrando o con Alt y las flechas; Supr retira uno de la cola.</translation>
    </message>
    <message>
        <source>Train next</source>
        <translation>Entrenar a continuación</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Subir</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Bajar</translation>
    </message>
    <message>
        <source>Take out of the queue</source>
        <translation>Retirar de la cola</translation>
    </message>
    <message>
        <source>Put the last one back</source>
        <translation>Devolver el último</translation>
    </message>
    <message>
        <source>Train next, also when the queue waits</source>
        <translation>Entrenar a continuación, también si la cola espera</translation>
    </message>
    <message>
        <source>Train now</source>
        <translation>Entrenar ahora</translation>
    </message>
</context>
<context>
    <name>tessera::ReadinessPanel</name>
    <message>
        <source>Before you start</source>
        <translation>Antes de empezar</translation>
    </message>
    <message>
        <source>No problems</source>
        <translation>Sin problemas</translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s)</source>
        <translation>
            <numerusform>%n problema</numerusform>
            <numerusform>%n problemas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n aviso</numerusform>
            <numerusform>%n avisos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tessera::ReadoutOverlay</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>y %n más</numerusform>
            <numerusform>y %n más</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tessera::ReliabilityPlot</name>
    <message>
        <source>Calibration</source>
        <translation>Calibración</translation>
    </message>
    <message>
        <source>Confidence (%)</source>
        <translation>Confianza (%)</translation>
    </message>
    <message>
        <source>Accuracy (%)</source>
        <translation>Exactitud (%)</translation>
    </message>
    <message>
        <source>Expected calibration error %1 %</source>
        <translation>Error de calibración esperado %1 %</translation>
    </message>
    <message>
        <source>Confidence %1 to %2 %: %3 images, accuracy %4 %, mean confidence %5 %</source>
        <translation>Confianza de %1 a %2 %: %3 imágenes, exactitud %4 %, confianza media %5 %</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Imágenes</translation>
    </message>
    <message>
        <source>accuracy</source>
        <translation>exactitud</translation>
    </message>
    <message>
        <source>gap to the confidence</source>
        <translation>distancia a la confianza</translation>
    </message>
    <message>
        <source>perfect</source>
        <translation>perfecta</translation>
    </message>
</context>
<context>
    <name>tessera::ReportPanel</name>
    <message>
        <source>Import report</source>
        <translation>Informe de importación</translation>
    </message>
    <message>
        <source>Save as CSV...</source>
        <translation>Guardar en CSV...</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Hallazgo</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Archivos</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Qué se hizo</translation>
    </message>
    <message>
        <source>Every skipped file with its reason, as a table</source>
        <translation>Cada archivo omitido con su motivo, como tabla</translation>
    </message>
    <message>
        <source>Readable</source>
        <translation>Legibles</translation>
    </message>
    <message>
        <source>used</source>
        <translation>usados</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>omitidos</translation>
    </message>
    <message>
        <source>every file could be read</source>
        <translation>se pudieron leer todos los archivos</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) skipped</source>
        <translation>
            <numerusform>%Ln archivo omitido</numerusform>
            <numerusform>%Ln archivos omitidos</numerusform>
        </translation>
    </message>
    <message>
        <source>every file begins as it should; the rest is being read</source>
        <translation>cada archivo empieza como debe; el resto se está leyendo</translation>
    </message>
</context>
<context>
    <name>tessera::RunActions</name>
    <message>
        <source>Resume</source>
        <translation>Reanudar</translation>
    </message>
    <message>
        <source>Show only this in plots</source>
        <translation>Mostrar solo esta en los gráficos</translation>
    </message>
    <message>
        <source>Tick</source>
        <translation>Marcar</translation>
    </message>
    <message>
        <source>Untick</source>
        <translation>Desmarcar</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Renombrar…</translation>
    </message>
    <message>
        <source>Move to group…</source>
        <translation>Mover a grupo…</translation>
    </message>
    <message>
        <source>Tags…</source>
        <translation>Etiquetas…</translation>
    </message>
    <message>
        <source>Note…</source>
        <translation>Nota…</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archivar</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Abrir carpeta</translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation>Copiar ruta</translation>
    </message>
    <message>
        <source>Move to trash</source>
        <translation>Mover a la papelera</translation>
    </message>
    <message>
        <source>Resume (an imported log has no weights)</source>
        <translation>Reanudar (un registro importado no tiene pesos)</translation>
    </message>
    <message>
        <source>Show only these in plots</source>
        <translation>Mostrar solo estas en los gráficos</translation>
    </message>
    <message>
        <source>Take out of the archive</source>
        <translation>Sacar del archivo</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Color</translation>
    </message>
    <message>
        <source>change of colour</source>
        <translation>cambio de color</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automático</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Azul</translation>
    </message>
    <message>
        <source>Vermillion</source>
        <translation>Bermellón</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Verde</translation>
    </message>
    <message>
        <source>Purple</source>
        <translation>Púrpura</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>Naranja</translation>
    </message>
    <message>
        <source>Sky</source>
        <translation>Celeste</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>Amarillo</translation>
    </message>
    <message>
        <source>Neutral</source>
        <translation>Neutro</translation>
    </message>
    <message>
        <source>Rename run</source>
        <translation>Renombrar ejecución</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>rename</source>
        <translation>renombrar</translation>
    </message>
    <message>
        <source>Move to group</source>
        <translation>Mover a grupo</translation>
    </message>
    <message>
        <source>Group (empty: none)</source>
        <translation>Grupo (vacío: ninguno)</translation>
    </message>
    <message>
        <source>change of group</source>
        <translation>cambio de grupo</translation>
    </message>
    <message>
        <source>Add tags</source>
        <translation>Añadir etiquetas</translation>
    </message>
    <message>
        <source>Tags to add, with commas between</source>
        <translation>Etiquetas que añadir, separadas por comas</translation>
    </message>
    <message>
        <source>new tags</source>
        <translation>etiquetas nuevas</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Tags, with commas between</source>
        <translation>Etiquetas, separadas por comas</translation>
    </message>
    <message>
        <source>change of tags</source>
        <translation>cambio de etiquetas</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>What to remember of this run</source>
        <translation>Qué recordar de esta ejecución</translation>
    </message>
    <message>
        <source>change of note</source>
        <translation>cambio de nota</translation>
    </message>
    <message>
        <source>take out of the archive</source>
        <translation>sacar del archivo</translation>
    </message>
    <message>
        <source>archive</source>
        <translation>archivar</translation>
    </message>
    <message>
        <source>No longer archived</source>
        <translation>Ya no está archivada</translation>
    </message>
    <message>
        <source>Archived: hidden from the list unless the filter shows them</source>
        <translation>Archivada: oculta en la lista salvo que el filtro la muestre</translation>
    </message>
</context>
<context>
    <name>tessera::RunChoice</name>
    <message>
        <source>Run</source>
        <translation>Ejecución</translation>
    </message>
    <message>
        <source>An imported log has curves, but no weights.</source>
        <translation>Un registro importado tiene curvas, pero no pesos.</translation>
    </message>
</context>
<context>
    <name>tessera::RunDelegate</name>
    <message>
        <source>best top-1</source>
        <translation>mejor top-1</translation>
    </message>
</context>
<context>
    <name>tessera::RunEdits</name>
    <message numerus="yes">
        <source>move %n run(s) to the trash</source>
        <translation>
            <numerusform>mover %n ejecución a la papelera</numerusform>
            <numerusform>mover %n ejecuciones a la papelera</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 could not be moved to the trash and is unchanged; check the permissions of the folder, or whether its disk has a trash.</source>
        <translation>%1 no se pudo mover a la papelera y sigue igual; compruebe los permisos de la carpeta o si su disco tiene papelera.</translation>
    </message>
    <message numerus="yes">
        <source>%n run(s) moved to the trash; Undo brings them back.</source>
        <translation>
            <numerusform>%n ejecución movida a la papelera; Deshacer la recupera.</numerusform>
            <numerusform>%n ejecuciones movidas a la papelera; Deshacer las recupera.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 could not be brought back; the trash was emptied, or another folder has its place.</source>
        <translation>%1 no se pudo recuperar; la papelera se vació u otra carpeta ocupa su lugar.</translation>
    </message>
    <message numerus="yes">
        <source>%n run(s) stay: they train or wait in the queue.</source>
        <translation>
            <numerusform>Queda %n ejecución: se entrena o espera en la cola.</numerusform>
            <numerusform>Quedan %n ejecuciones: se entrenan o esperan en la cola.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n run(s) cannot be changed yet: they get their folders when they start.</source>
        <translation>
            <numerusform>%n ejecución aún no se puede cambiar: recibe su carpeta cuando empieza.</numerusform>
            <numerusform>%n ejecuciones aún no se pueden cambiar: reciben sus carpetas cuando empiezan.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tessera::RunsDock</name>
    <message>
        <source>Runs</source>
        <translation>Ejecuciones</translation>
    </message>
    <message>
        <source>What the list shows</source>
        <translation>Qué muestra la lista</translation>
    </message>
    <message>
        <source>Filter runs</source>
        <translation>Filtrar ejecuciones</translation>
    </message>
    <message>
        <source>No runs yet</source>
        <translation>Aún no hay ejecuciones</translation>
    </message>
    <message>
        <source>Start the prepared comparison. Each run appears here with its state, best score and colour.</source>
        <translation>Inicie la comparación preparada. Cada ejecución aparece aquí con su estado, mejor resultado y color.</translation>
    </message>
    <message>
        <source>Scan a folder for runs…</source>
        <translation>Buscar ejecuciones en una carpeta…</translation>
    </message>
    <message>
        <source>No run matches</source>
        <translation>Ninguna ejecución coincide</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>Borrar filtro</translation>
    </message>
    <message>
        <source>All runs are archived</source>
        <translation>Todas las ejecuciones están archivadas</translation>
    </message>
    <message>
        <source>No run matches “%1”</source>
        <translation>Ninguna ejecución coincide con «%1»</translation>
    </message>
    <message numerus="yes">
        <source>%n run(s) are hidden by the filter.</source>
        <translation>
            <numerusform>El filtro oculta %n ejecución.</numerusform>
            <numerusform>El filtro oculta %n ejecuciones.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n run(s)</source>
        <translation>
            <numerusform>%n ejecución</numerusform>
            <numerusform>%n ejecuciones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n active</source>
        <translation>
            <numerusform>%n activas</numerusform>
            <numerusform>%n activas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n shown</source>
        <translation>
            <numerusform>%n mostrada</numerusform>
            <numerusform>%n mostradas</numerusform>
        </translation>
    </message>
    <message>
        <source>Show archived runs</source>
        <translation>Mostrar archivadas</translation>
    </message>
    <message>
        <source>Expand all groups</source>
        <translation>Expandir grupos</translation>
    </message>
    <message>
        <source>Fold all groups</source>
        <translation>Plegar grupos</translation>
    </message>
    <message>
        <source>Untick all runs</source>
        <translation>Desmarcar todas</translation>
    </message>
    <message>
        <source>&lt;b&gt;Search for runs&lt;/b&gt;&lt;br&gt;All parts have to hold.&lt;table cellspacing=&apos;4&apos;&gt;&lt;tr&gt;&lt;td&gt;&lt;code&gt;vanilla &quot;two words&quot;&lt;/code&gt;&lt;/td&gt;&lt;td&gt;in name, group, tags, note, preset or state&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;code&gt;top1 &amp;gt; 0.5&lt;/code&gt;&lt;/td&gt;&lt;td&gt;top1, top5, loss, best, params, macs, epochs, steps, seconds, seed; also 50% and 5M&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;code&gt;tag:paper state:failed&lt;/code&gt;&lt;/td&gt;&lt;td&gt;tag, state, name, group, note, preset, data&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;code&gt;optim.lr&amp;lt;=0.001&lt;/code&gt;&lt;/td&gt;&lt;td&gt;any setting by its key&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;code&gt;-tag:draft&lt;/code&gt;&lt;/td&gt;&lt;td&gt;the contrary&lt;/td&gt;&lt;/tr&gt;&lt;/table&gt;</source>
        <translation>&lt;b&gt;Buscar ejecuciones&lt;/b&gt;&lt;br&gt;Deben cumplirse todas las partes.&lt;table cellspacing=&apos;4&apos;&gt;&lt;tr&gt;&lt;td&gt;&lt;code&gt;vanilla &quot;two words&quot;&lt;/code&gt;&lt;/td&gt;&lt;td&gt;en nombre, grupo, etiquetas, nota, preajuste o estado&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;code&gt;top1 &amp;gt; 0.5&lt;/code&gt;&lt;/td&gt;&lt;td&gt;top1, top5, loss, best, params, macs, epochs, steps, seconds, seed; también 50% y 5M&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;code&gt;tag:paper state:failed&lt;/code&gt;&lt;/td&gt;&lt;td&gt;tag, state, name, group, note, preset, data&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;code&gt;optim.lr&amp;lt;=0.001&lt;/code&gt;&lt;/td&gt;&lt;td&gt;cualquier ajuste por su clave&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;code&gt;-tag:draft&lt;/code&gt;&lt;/td&gt;&lt;td&gt;lo contrario&lt;/td&gt;&lt;/tr&gt;&lt;/table&gt;</translation>
    </message>
    <message>
        <source>Run library as a table (Ctrl+L)</source>
        <translation>Biblioteca de ejecuciones como tabla (Ctrl+L)</translation>
    </message>
    <message>
        <source>Search for runs</source>
        <translation>Buscar ejecuciones</translation>
    </message>
    <message>
        <source>Run library as a table…</source>
        <translation>Biblioteca como tabla…</translation>
    </message>
    <message>
        <source>Import TensorBoard log…</source>
        <translation>Importar registro de TensorBoard…</translation>
    </message>
    <message>
        <source>How to search…</source>
        <translation>Cómo buscar…</translation>
    </message>
    <message>
        <source>Take a scanned folder out of the list</source>
        <translation>Quitar de la lista una carpeta añadida</translation>
    </message>
    <message>
        <source>The runs of %1 are no longer listed; the folder is unchanged.</source>
        <translation>Las ejecuciones de %1 ya no se listan; la carpeta no ha cambiado.</translation>
    </message>
</context>
<context>
    <name>tessera::RunsModel</name>
    <message>
        <source>Single runs</source>
        <translation>Ejecuciones sueltas</translation>
    </message>
    <message numerus="yes">
        <source>%n run(s)</source>
        <translation>
            <numerusform>%n ejecución</numerusform>
            <numerusform>%n ejecuciones</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, %2, best top-1 %3</source>
        <translation>%1, %2, mejor top-1 %3</translation>
    </message>
    <message>
        <source>%1, place %2</source>
        <translation>%1, puesto %2</translation>
    </message>
    <message>
        <source>%1 at step %2</source>
        <translation>%1 en el paso %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n epoch(s)</source>
        <translation>
            <numerusform>%n época</numerusform>
            <numerusform>%n épocas</numerusform>
        </translation>
    </message>
    <message>
        <source>resumable</source>
        <translation>reanudable</translation>
    </message>
    <message>
        <source>step %1</source>
        <translation>paso %1</translation>
    </message>
    <message>
        <source>%1, mean %2</source>
        <translation>%1, media %2</translation>
    </message>
    <message>
        <source>From %1. It has curves but no weights: it cannot be resumed, evaluated or exported.</source>
        <translation>De %1. Tiene curvas pero no pesos: no se puede reanudar, evaluar ni exportar.</translation>
    </message>
    <message>
        <source>Tags: %1</source>
        <translation>Etiquetas: %1</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Importada</translation>
    </message>
</context>
<context>
    <name>tessera::SeedsDialog</name>
    <message>
        <source>Repeat over seeds</source>
        <translation>Repetir con semillas</translation>
    </message>
    <message>
        <source>One seed shows no spread. Three or more give a mean and an interval, and a fair comparison.</source>
        <translation>Una semilla no muestra dispersión. Tres o más dan una media, un intervalo y una comparación justa.</translation>
    </message>
    <message>
        <source>Seeds</source>
        <translation>Semillas</translation>
    </message>
    <message>
        <source>Add to queue</source>
        <translation>Añadir a la cola</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message numerus="yes">
        <source>%n run(s), about %1.</source>
        <translation>
            <numerusform>%n ejecución, unos %1.</numerusform>
            <numerusform>%n ejecuciones, unos %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n run(s).</source>
        <translation>
            <numerusform>%n ejecución.</numerusform>
            <numerusform>%n ejecuciones.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tessera::SettingSearch</name>
    <message>
        <source>%1 (%2)</source>
        <extracomment>a setting and its key</extracomment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>tessera::ShiftStrip</name>
    <message>
        <source>Shifted copies: %1</source>
        <translation>Copias desplazadas: %1</translation>
    </message>
    <message>
        <source>shifted copies</source>
        <translation>copias desplazadas</translation>
    </message>
</context>
<context>
    <name>tessera::SplitPanel</name>
    <message>
        <source>Division</source>
        <translation>División</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Copias</translation>
    </message>
    <message>
        <source>Look for copies</source>
        <translation>Buscar copias</translation>
    </message>
    <message>
        <source>Save as CSV...</source>
        <translation>Guardar en CSV...</translation>
    </message>
    <message>
        <source>Images by class and split</source>
        <translation>Imágenes por clase y partición</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Clase</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Entrenamiento</translation>
    </message>
    <message>
        <source>Validation</source>
        <translation>Validación</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Prueba</translation>
    </message>
    <message>
        <source>Compares every picture of a split with every one of the others</source>
        <translation>Compara cada imagen de una partición con todas las de las demás</translation>
    </message>
    <message>
        <source>Every pair, as a table</source>
        <translation>Cada par, como tabla</translation>
    </message>
    <message>
        <source>Pictures that lie in two splits</source>
        <translation>Imágenes que están en dos particiones</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Imagen</translation>
    </message>
    <message>
        <source>Its copy</source>
        <translation>Su copia</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>A test picture that the network has trained on flatters the score. Exact and near copies between the splits are looked for by their brightness pattern.</source>
        <translation>Una imagen de prueba con la que la red se ha entrenado infla el resultado. Las copias exactas y cercanas entre particiones se buscan por su patrón de brillo.</translation>
    </message>
    <message>
        <source>All classes</source>
        <translation>Todas las clases</translation>
    </message>
    <message>
        <source>validation: %1</source>
        <translation>validación: %1</translation>
    </message>
    <message>
        <source>Comparing %1 pictures...</source>
        <translation>Comparando %1 imágenes...</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pair(s)</source>
        <translation>
            <numerusform>%Ln par</numerusform>
            <numerusform>%Ln pares</numerusform>
        </translation>
    </message>
    <message>
        <source>No picture has a copy in another split.</source>
        <translation>Ninguna imagen tiene copia en otra partición.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pair(s), %1 of them exact. Look at them, then choose what training leaves out.</source>
        <extracomment>%Ln: pairs of pictures in all</extracomment>
        <translation>
            <numerusform>%Ln par, %1 de ellos exactos. Mírelo y elija luego qué omite el entrenamiento.</numerusform>
            <numerusform>%Ln pares, %1 de ellos exactos. Mírelos y elija luego qué omite el entrenamiento.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The first %Ln are shown; the CSV has all.</source>
        <translation>
            <numerusform>Se muestra el primero (%Ln); el CSV los tiene todos.</numerusform>
            <numerusform>Se muestran los primeros %Ln; el CSV los tiene todos.</numerusform>
        </translation>
    </message>
    <message>
        <source>exact</source>
        <translation>exacta</translation>
    </message>
    <message numerus="yes">
        <source>near,
%n bit(s)</source>
        <comment>of 64 that differ</comment>
        <translation>
            <numerusform>cercana,
%n bit</numerusform>
            <numerusform>cercana,
%n bits</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the copies</source>
        <translation>Guardar las copias</translation>
    </message>
    <message>
        <source>Cancel search</source>
        <translation>Cancelar búsqueda</translation>
    </message>
    <message>
        <source>What was found so far is dropped</source>
        <translation>Lo encontrado hasta ahora se descarta</translation>
    </message>
    <message>
        <source>Search for copies cancelled</source>
        <translation>Búsqueda de copias cancelada</translation>
    </message>
    <message>
        <source>validation: %1; not used: %2</source>
        <translation>validación: %1; sin usar: %2</translation>
    </message>
</context>
<context>
    <name>tessera::StackedPatch</name>
    <message numerus="yes">
        <source>Selected patch, %n channel block(s) stacked</source>
        <translation>
            <numerusform>Parche elegido, %n bloque de canal apilado</numerusform>
            <numerusform>Parche elegido, %n bloques de canal apilados</numerusform>
        </translation>
    </message>
    <message>
        <source>red</source>
        <translation>rojo</translation>
    </message>
    <message>
        <source>green</source>
        <translation>verde</translation>
    </message>
    <message>
        <source>blue</source>
        <translation>azul</translation>
    </message>
    <message>
        <source>Channel %1 of %2: %3, %4</source>
        <extracomment>number of a block of values, how many there are, name of a copy, colour channel</extracomment>
        <translation>Canal %1 de %2: %3, %4</translation>
    </message>
    <message>
        <source>stacked patch</source>
        <translation>parche apilado</translation>
    </message>
</context>
<context>
    <name>tessera::StatusLine</name>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Listo</translation>
    </message>
    <message numerus="yes">
        <source>CPU, %n thread(s)</source>
        <translation>
            <numerusform>CPU, %n hilo</numerusform>
            <numerusform>CPU, %n hilos</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 images/s</source>
        <translation>%1 imágenes/s</translation>
    </message>
    <message>
        <source>Training ended</source>
        <translation>Entrenamiento terminado</translation>
    </message>
    <message>
        <source>Preparing the data and the models…</source>
        <translation>Preparando datos y modelos…</translation>
    </message>
    <message numerus="yes">
        <source>Training %n run(s), %1 left</source>
        <translation>
            <numerusform>Entrenando %n ejecución, quedan %1</numerusform>
            <numerusform>Entrenando %n ejecuciones, quedan %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Training %n run(s)</source>
        <translation>
            <numerusform>Entrenando %n ejecución</numerusform>
            <numerusform>Entrenando %n ejecuciones</numerusform>
        </translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pausa</translation>
    </message>
    <message>
        <source>Finishing the step and saving…</source>
        <translation>Terminando el paso y guardando…</translation>
    </message>
    <message>
        <source>Memory %1 of %2 GiB</source>
        <translation>Memoria %1 de %2 GiB</translation>
    </message>
    <message numerus="yes">
        <source>Training %n run(s), %1 left, %2 with the queue</source>
        <translation>
            <numerusform>Entrenando %n ejecución, quedan %1, %2 con la cola</numerusform>
            <numerusform>Entrenando %n ejecuciones, quedan %1, %2 con la cola</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Training %n run(s), %1 left, the queue not counted</source>
        <translation>
            <numerusform>Entrenando %n ejecución, quedan %1, sin contar la cola</numerusform>
            <numerusform>Entrenando %n ejecuciones, quedan %1, sin contar la cola</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n run(s) failed</source>
        <translation>
            <numerusform>%n ejecución fallida</numerusform>
            <numerusform>%n ejecuciones fallidas</numerusform>
        </translation>
    </message>
    <message>
        <source>Training stopped</source>
        <translation>Entrenamiento detenido</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n job(s) wait</source>
        <extracomment>what became of training, jobs that wait in the queue</extracomment>
        <translation>
            <numerusform>%1, %n trabajo espera</numerusform>
            <numerusform>%1, %n trabajos esperan</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tessera::SweepAxisRow</name>
    <message>
        <source>%1 Key: %2</source>
        <translation>%1 Clave: %2</translation>
    </message>
    <message>
        <source>0.001, 0.003</source>
        <translation>0.001, 0.003</translation>
    </message>
    <message>
        <source>Values of %1</source>
        <translation>Valores de %1</translation>
    </message>
    <message>
        <source>Values with commas between, as on the command line. Allowed: %1.</source>
        <translation>Valores separados por comas, como en la línea de órdenes. Admitidos: %1.</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Lista</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>Intervalo</translation>
    </message>
    <message>
        <source>List or range of %1</source>
        <translation>Lista o intervalo de %1</translation>
    </message>
    <message>
        <source>Do not vary %1</source>
        <translation>No variar %1</translation>
    </message>
    <message>
        <source>from</source>
        <translation>de</translation>
    </message>
    <message>
        <source>First value of %1</source>
        <translation>Primer valor de %1</translation>
    </message>
    <message>
        <source>to</source>
        <translation>a</translation>
    </message>
    <message>
        <source>Last value of %1</source>
        <translation>Último valor de %1</translation>
    </message>
    <message>
        <source> values</source>
        <translation> valores</translation>
    </message>
    <message>
        <source>Number of values of %1</source>
        <translation>Número de valores de %1</translation>
    </message>
    <message>
        <source>linear</source>
        <translation>lineal</translation>
    </message>
    <message>
        <source>logarithmic</source>
        <translation>logarítmico</translation>
    </message>
    <message>
        <source>Spacing of %1</source>
        <translation>Espaciado de %1</translation>
    </message>
</context>
<context>
    <name>tessera::SweepDialog</name>
    <message>
        <source>Sweep</source>
        <translation>Barrido</translation>
    </message>
    <message>
        <source>A: %1</source>
        <extracomment>a side of the comparison and what it is</extracomment>
        <translation>A: %1</translation>
    </message>
    <message>
        <source>B: %1</source>
        <translation>B: %1</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>Ambas</translation>
    </message>
    <message>
        <source>Which configuration is varied</source>
        <translation>Qué configuración se varía</translation>
    </message>
    <message>
        <source>Seeds per combination</source>
        <translation>Semillas por combinación</translation>
    </message>
    <message>
        <source>Three or more seeds show the spread of every combination</source>
        <translation>Tres o más semillas muestran la dispersión de cada combinación</translation>
    </message>
    <message>
        <source>Seeds</source>
        <translation>Semillas</translation>
    </message>
    <message>
        <source>Add a setting to vary</source>
        <translation>Añadir un ajuste que variar</translation>
    </message>
    <message>
        <source>Runs of the sweep</source>
        <translation>Ejecuciones del barrido</translation>
    </message>
    <message>
        <source>Save as file…</source>
        <translation>Guardar como archivo…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message numerus="yes">
        <source>%n run(s), about %1 on this computer.</source>
        <translation>
            <numerusform>%n ejecución, unos %1 en este equipo.</numerusform>
            <numerusform>%n ejecuciones, unos %1 en este equipo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n run(s).</source>
        <translation>
            <numerusform>%n ejecución.</numerusform>
            <numerusform>%n ejecuciones.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n combination(s) cannot train and are left out.</source>
        <translation>
            <numerusform>%n combinación no puede entrenarse y se omite.</numerusform>
            <numerusform>%n combinaciones no pueden entrenarse y se omiten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add %n run(s) to the queue</source>
        <translation>
            <numerusform>Añadir %n ejecución a la cola</numerusform>
            <numerusform>Añadir %n ejecuciones a la cola</numerusform>
        </translation>
    </message>
    <message>
        <source>Writes the file that tessera-cli sweep reads</source>
        <translation>Escribe el archivo que lee tessera-cli sweep</translation>
    </message>
    <message>
        <source>A file holds one configuration: choose A or B</source>
        <translation>Un archivo contiene una configuración: elija A o B</translation>
    </message>
    <message>
        <source>Save the sweep</source>
        <translation>Guardar el barrido</translation>
    </message>
    <message>
        <source>Sweeps (*.json)</source>
        <translation>Barridos (*.json)</translation>
    </message>
    <message>
        <source>Saved to %1.</source>
        <translation>Guardado en %1.</translation>
    </message>
    <message>
        <source>Trains the prepared configuration with other values of some settings, one run after the other.</source>
        <translation>Entrena la configuración preparada con otros valores de algunos ajustes, una ejecución tras otra.</translation>
    </message>
    <message>
        <source>Grid</source>
        <translation>Cuadrícula</translation>
    </message>
    <message>
        <source>Random</source>
        <translation>Aleatoria</translation>
    </message>
    <message>
        <source>Every combination, or some that are drawn</source>
        <translation>Todas las combinaciones, o algunas sorteadas</translation>
    </message>
    <message>
        <source>Combinations to draw</source>
        <translation>Combinaciones que se sortean</translation>
    </message>
    <message>
        <source>Each is drawn from the lists and the whole ranges; more of them leave the first ones as they are</source>
        <translation>Cada una se sortea de las listas y de los rangos enteros; pedir más deja las primeras como están</translation>
    </message>
    <message>
        <source> combinations</source>
        <translation> combinaciones</translation>
    </message>
    <message>
        <source>These are %1 runs; the queue takes %2 at once. Ask for fewer, or save the sweep as a file for tessera-cli sweep.</source>
        <translation>Son %1 ejecuciones; la cola admite %2 de una vez. Pida menos o guarde el barrido como archivo para tessera-cli sweep.</translation>
    </message>
    <message numerus="yes">
        <source>%n run(s) need more memory than there is.</source>
        <translation>
            <numerusform>%n ejecución necesita más memoria de la que hay.</numerusform>
            <numerusform>%n ejecuciones necesitan más memoria de la que hay.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln run(s) need more memory than is free, up to %1 of %2, and will probably fail.</source>
        <translation>
            <numerusform>%Ln ejecución necesita más memoria de la que hay libre, hasta %1 de %2, y probablemente fallará.</numerusform>
            <numerusform>%Ln ejecuciones necesitan más memoria de la que hay libre, hasta %1 de %2, y probablemente fallarán.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln run(s) need more memory than the device has, up to %1 of %2, and will fail.</source>
        <translation>
            <numerusform>%Ln ejecución necesita más memoria de la que tiene el dispositivo, hasta %1 de %2, y fallará.</numerusform>
            <numerusform>%Ln ejecuciones necesitan más memoria de la que tiene el dispositivo, hasta %1 de %2, y fallarán.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not enough memory</source>
        <translation>Memoria insuficiente</translation>
    </message>
    <message>
        <source>Leave them out</source>
        <translation>Omitirlas</translation>
    </message>
    <message>
        <source>Add all</source>
        <translation>Añadir todas</translation>
    </message>
</context>
<context>
    <name>tessera::SweepRunsModel</name>
    <message>
        <source>Configuration</source>
        <translation>Configuración</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Semilla</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problema</translation>
    </message>
</context>
<context>
    <name>tessera::TourRunner</name>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>No se puede crear la carpeta %1.</translation>
    </message>
    <message>
        <source>The page “%1” was not ready in %2 s.</source>
        <translation>La página «%1» no estuvo lista en %2 s.</translation>
    </message>
    <message>
        <source>The picture %1 cannot be written.</source>
        <translation>No se puede escribir la imagen %1.</translation>
    </message>
</context>
<context>
    <name>tessera::TrainPage</name>
    <message>
        <source>Train</source>
        <translation>Entrenar</translation>
    </message>
    <message>
        <source>The curves of a run could not be read.</source>
        <translation>No se pudieron leer las curvas de una ejecución.</translation>
    </message>
    <message>
        <source>Pause all</source>
        <translation>Pausar todo</translation>
    </message>
    <message>
        <source>Stop...</source>
        <translation>Detener...</translation>
    </message>
    <message>
        <source>Go to Experiment</source>
        <translation>Ir a Experimento</translation>
    </message>
    <message>
        <source>Resume all</source>
        <translation>Reanudar todo</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reanudar</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>Stopping...</source>
        <translation>Deteniendo...</translation>
    </message>
    <message>
        <source>No run yet</source>
        <translation>Aún no hay ejecuciones</translation>
    </message>
    <message>
        <source>Start a comparison on Experiment; its curves appear here.</source>
        <translation>Inicie una comparación en Experimento; sus curvas aparecen aquí.</translation>
    </message>
    <message>
        <source>No run is shown</source>
        <translation>No se muestra ninguna ejecución</translation>
    </message>
    <message>
        <source>Tick a run in the Runs dock, or start one on Experiment.</source>
        <translation>Marque una ejecución en el panel Ejecuciones o inicie una en Experimento.</translation>
    </message>
    <message>
        <source>%1 px</source>
        <translation>%1 px</translation>
    </message>
    <message>
        <source>patch %1</source>
        <translation>parche %1</translation>
    </message>
    <message>
        <source>%1 tokens</source>
        <translation>%1 tokens</translation>
    </message>
    <message>
        <source>batch %1</source>
        <translation>lote %1</translation>
    </message>
    <message>
        <source>seed %1</source>
        <translation>semilla %1</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Horizontal</source>
        <translation>Horizontal</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Paso</translation>
    </message>
    <message>
        <source>Epoch</source>
        <translation>Época</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tiempo</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Imágenes</translation>
    </message>
    <message>
        <source>Horizontal axis</source>
        <translation>Eje horizontal</translation>
    </message>
    <message>
        <source>Smoothing</source>
        <translation>Suavizado</translation>
    </message>
    <message>
        <source>Raw line</source>
        <translation>Línea sin suavizar</translation>
    </message>
    <message>
        <source>Validation</source>
        <translation>Validación</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Eventos</translation>
    </message>
    <message>
        <source>Log loss</source>
        <translation>Pérdida log</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <source>Panels</source>
        <translation>Paneles</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>%1...</source>
        <extracomment>the title of a panel; a dialog follows</extracomment>
        <translation>%1...</translation>
    </message>
    <message>
        <source>All numbers as CSV...</source>
        <translation>Todos los números en CSV...</translation>
    </message>
    <message>
        <source>Folder for the CSV files</source>
        <translation>Carpeta para los archivos CSV</translation>
    </message>
    <message>
        <source>Numbers written to %1</source>
        <translation>Números escritos en %1</translation>
    </message>
    <message>
        <source>Multiplies the scheduled learning rate of the running job</source>
        <translation>Multiplica la tasa de aprendizaje programada del trabajo en curso</translation>
    </message>
    <message>
        <source>Nothing trains: the factor belongs to a running job</source>
        <translation>No se entrena nada: el factor pertenece a un trabajo en curso</translation>
    </message>
    <message>
        <source>Learning rate...</source>
        <translation>Tasa de aprendizaje...</translation>
    </message>
    <message>
        <source>Learning rate × %1</source>
        <translation>Tasa de aprendizaje × %1</translation>
    </message>
    <message>
        <source>The learning rate is multiplied by %1 from the next step on</source>
        <translation>La tasa de aprendizaje se multiplica por %1 desde el próximo paso</translation>
    </message>
    <message numerus="yes">
        <source>%n run(s) ended before the last planned epoch: %1.</source>
        <translation>
            <numerusform>%n ejecución terminó antes de la última época prevista: %1.</numerusform>
            <numerusform>%n ejecuciones terminaron antes de la última época prevista: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Log horizontal</source>
        <translation>Horizontal log</translation>
    </message>
    <message>
        <source>Holds the runs of the job after their step, or lets them go on</source>
        <translation>Pausa las ejecuciones del trabajo tras su paso, o las deja continuar</translation>
    </message>
    <message>
        <source>Ends the job after its step; the runs are evaluated and saved</source>
        <translation>Termina el trabajo tras su paso; las ejecuciones se evalúan y se guardan</translation>
    </message>
    <message>
        <source>A file was not written.</source>
        <translation>No se escribió un archivo.</translation>
    </message>
    <message>
        <source>What all panels count along their horizontal axis</source>
        <translation>Qué cuentan todos los paneles en su eje horizontal</translation>
    </message>
    <message>
        <source>Weight of the moving average that is drawn as the full line; at 0 only the raw points are drawn</source>
        <translation>Peso de la media móvil que se dibuja como línea continua; con 0 solo se dibujan los puntos sin suavizar</translation>
    </message>
    <message>
        <source>The points as they were measured, thin behind the smoothed line</source>
        <translation>Los puntos tal como se midieron, finos tras la línea suavizada</translation>
    </message>
    <message>
        <source>Lines with markers: what was measured on the validation split</source>
        <translation>Líneas con marcadores: lo medido en la partición de validación</translation>
    </message>
    <message>
        <source>Marks at checkpoints, the best epoch, pauses and warnings</source>
        <translation>Marcas en los puntos de control, la mejor época, las pausas y los avisos</translation>
    </message>
    <message>
        <source>Logarithmic vertical axis of the loss</source>
        <translation>Eje vertical logarítmico de la pérdida</translation>
    </message>
    <message>
        <source>Logarithmic horizontal axis of all panels</source>
        <translation>Eje horizontal logarítmico de todos los paneles</translation>
    </message>
    <message>
        <source>What has no room in the tool bar</source>
        <translation>Lo que no cabe en la barra</translation>
    </message>
    <message>
        <source>Which panels the page shows</source>
        <translation>Qué paneles muestra la página</translation>
    </message>
    <message>
        <source>Writes a panel as a figure, or the numbers of all panels</source>
        <translation>Escribe un panel como figura, o los números de todos los paneles</translation>
    </message>
    <message>
        <source>Writing the numbers to %1…</source>
        <translation>Escribiendo los números en %1…</translation>
    </message>
    <message>
        <source>Replace the numbers?</source>
        <translation>¿Reemplazar los números?</translation>
    </message>
    <message numerus="yes">
        <source>%1 holds %n of these files already. Writing replaces them.</source>
        <translation>
            <numerusform>%1 ya contiene %n de estos archivos. Al escribir se reemplaza.</numerusform>
            <numerusform>%1 ya contiene %n de estos archivos. Al escribir se reemplazan.</numerusform>
        </translation>
    </message>
    <message>
        <source>Replace files</source>
        <translation>Reemplazar archivos</translation>
    </message>
    <message>
        <source>Looking for runs…</source>
        <translation>Buscando ejecuciones…</translation>
    </message>
</context>
<context>
    <name>tessera::TrainingSession</name>
    <message>
        <source>The engine ended without a result of this run.</source>
        <translation>El motor terminó sin un resultado de esta ejecución.</translation>
    </message>
</context>
<context>
    <name>tessera::TrainingWorker</name>
    <message>
        <source>The engine failed without saying why.</source>
        <translation>El motor falló sin decir por qué.</translation>
    </message>
</context>
<context>
    <name>tessera::WindowActions</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>Open data set…</source>
        <translation>Abrir conjunto de datos…</translation>
    </message>
    <message>
        <source>Look for new runs</source>
        <translation>Buscar ejecuciones nuevas</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Editar</translation>
    </message>
    <message>
        <source>Find action, run or setting</source>
        <translation>Acción, ejecución o ajuste</translation>
    </message>
    <message>
        <source>Copy diagnostics</source>
        <translation>Copiar diagnóstico</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>Next area</source>
        <translation>Área siguiente</translation>
    </message>
    <message>
        <source>Previous area</source>
        <translation>Área anterior</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Reset layout</source>
        <translation>Restablecer disposición</translation>
    </message>
    <message>
        <source>Theme: as the system</source>
        <translation>Tema: como el sistema</translation>
    </message>
    <message>
        <source>Theme: light</source>
        <translation>Tema: claro</translation>
    </message>
    <message>
        <source>Theme: dark</source>
        <translation>Tema: oscuro</translation>
    </message>
    <message>
        <source>The language changes at the next start of the window</source>
        <translation>El idioma cambia al abrir de nuevo la ventana</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <translation>E&amp;jecución</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Iniciar</translation>
    </message>
    <message>
        <source>Add to queue</source>
        <translation>Añadir a la cola</translation>
    </message>
    <message>
        <source>Repeat over seeds…</source>
        <translation>Repetir con semillas…</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>Stop…</source>
        <translation>Detener…</translation>
    </message>
    <message>
        <source>Start queue</source>
        <translation>Iniciar la cola</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reanudar</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;yuda</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>About Tessera</source>
        <translation>Acerca de Tessera</translation>
    </message>
    <message>
        <source>Recent data sets</source>
        <translation>Conjuntos de datos recientes</translation>
    </message>
    <message>
        <source>Open run folder…</source>
        <translation>Abrir carpeta de ejecución…</translation>
    </message>
    <message>
        <source>Open workspace…</source>
        <translation>Abrir espacio de trabajo…</translation>
    </message>
    <message>
        <source>Recent workspaces</source>
        <translation>Espacios de trabajo recientes</translation>
    </message>
    <message>
        <source>Scan a folder for runs…</source>
        <translation>Buscar ejecuciones en una carpeta…</translation>
    </message>
    <message>
        <source>Import TensorBoard log…</source>
        <translation>Importar registro de TensorBoard…</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Aún ninguno</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rehacer</translation>
    </message>
    <message>
        <source>Diagnostics copied</source>
        <translation>Diagnóstico copiado</translation>
    </message>
    <message>
        <source>Run library as a table</source>
        <translation>Biblioteca de ejecuciones como tabla</translation>
    </message>
    <message>
        <source>Sweep…</source>
        <translation>Barrido…</translation>
    </message>
    <message>
        <source>Take the tour</source>
        <translation>Hacer la visita guiada</translation>
    </message>
    <message>
        <source>Help on this page</source>
        <translation>Ayuda sobre esta página</translation>
    </message>
    <message>
        <source>Help on runs and their search</source>
        <translation>Ayuda sobre las ejecuciones y su búsqueda</translation>
    </message>
</context>
<context>
    <name>tessera::ZoomView</name>
    <message>
        <source>Wheel or + and −: zoom; drag or arrow keys: move; 0: fit</source>
        <translation>Rueda o + y −: zoom; arrastrar o flechas: mover; 0: ajustar</translation>
    </message>
</context>
</TS>
