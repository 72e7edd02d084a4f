<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es">
<context>
    <name>ChoiceText</name>
    <message>
        <source>Vision Transformer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>plain patches</source>
        <translation>parches simples</translation>
    </message>
    <message>
        <source>shifted patches</source>
        <translation>parches desplazados</translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all tokens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>attention pooling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mean of tokens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>off</source>
        <translation>desactivado</translation>
    </message>
    <message>
        <source>cross-entropy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on</source>
        <translation>activado</translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>down</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CurvePlot</name>
    <message>
        <source>Time (s)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time (min)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time (h)</source>
        <translation type="unfinished"></translation>
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
    <name>ExperimentPlan</name>
    <message>
        <source>Vanilla</source>
        <translation>Vanilla</translation>
    </message>
    <message>
        <source>%1, %2 %3</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · sweep</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>arrow keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next, previous control</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press a button, tick a box</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the cursor of a plot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a patch of a picture (Microscope, Compare)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First, last patch of a row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the picture on the clipboard (Microscope)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy or save a picture or a plot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back from a dock or the tool bar to the page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Versions and licences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Licence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Diagnostics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy diagnostics</source>
        <translation type="unfinished">Copiar diagnóstico</translation>
    </message>
</context>
<context>
    <name>LibraryColumns</name>
    <message>
        <source>Run</source>
        <translation type="unfinished">Ejecución</translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished">Estado</translation>
    </message>
    <message>
        <source>Group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Best top-1 (%)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Top-1 (%)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Top-5 (%)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loss</source>
        <translation type="unfinished">Pérdida</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation type="unfinished">Épocas</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation type="unfinished">Semilla</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation type="unfinished">Parámetros</translation>
    </message>
    <message>
        <source>Multiply-adds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Created</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preset</source>
        <translation type="unfinished">Plantilla</translation>
    </message>
    <message>
        <source>Data</source>
        <translation type="unfinished">Datos</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
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
    <name>RunQuery</name>
    <message>
        <source>After “%1%2” a value is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is text: write %1:value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no key “%1”; did you mean “%2”?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no number; write for example %2&gt;0.5.</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Batch size</source>
        <translation>Tamaño de lote</translation>
    </message>
    <message>
        <source>Pictures per update; larger batches need more memory and often a higher learning rate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>images</source>
        <translation>imágenes</translation>
    </message>
    <message>
        <source>Training images used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uses only this many training images, the first of each class alike; 0 uses all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Validation share</source>
        <translation>Parte de validación</translation>
    </message>
    <message>
        <source>Share of the training images held out for validation; a data set with its own validation folder keeps that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Validation rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only when a share is held out for validation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Normalisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Per-channel mean and standard deviation of the training images (adapt), 0.5 for both (half), or pixels divided by 255 (none).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loader threads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Threads that decode and augment pictures; results do not depend on it; 0 means one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>threads</source>
        <translation>hilos</translation>
    </message>
    <message>
        <source>Picture cache</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memory for decoded pictures, so that files are read once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MiB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Horizontal flip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Probability of mirroring a training picture left to right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Random crop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moves a training picture by up to this many pixels in both directions; 0 switches it off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pixels</source>
        <translation>píxeles</translation>
    </message>
    <message>
        <source>Rotation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Largest rotation to either side as a share of a full turn; 0.02 is 7.2 degrees.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>turns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Largest relative change of height and width, drawn independently.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One interpolation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Composes rotation and zoom into one interpolation: faster and sharper, but not what the Keras example computes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only with rotation or zoom.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Only with shifted patch tokens.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only with locality attention.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Family of the network: a Vision Transformer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Patch tokens</source>
        <translation>Tokens de parche</translation>
    </message>
    <message>
        <source>Plain patches, or shifted patch tokens (SPT) that also see copies of the picture moved by half a patch.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attention</source>
        <translation>Atención</translation>
    </message>
    <message>
        <source>Plain self-attention, or locality self-attention (LSA) with a learned temperature and no weight of a token on itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Input size</source>
        <translation>Tamaño de entrada</translation>
    </message>
    <message>
        <source>Side of the square network input; pictures are resized to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colour channels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>3 for colour; 1 turns pictures into grey.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Patch size</source>
        <translation>Tamaño de parche</translation>
    </message>
    <message>
        <source>Side of a square patch; it must divide the input size.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Anchura</translation>
    </message>
    <message>
        <source>Numbers per token.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Depth</source>
        <translation>Profundidad</translation>
    </message>
    <message>
        <source>Encoder blocks.</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Head width</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Width of one attention head; 0 is the token width divided by the heads.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MLP width</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hidden width of the MLP of a block.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shift directions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the copies move: four diagonals (the paper), four cardinal directions, or both.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shift order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order of the copies in the channels; matters only for exchanging weights with other programs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shift</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How far the copies move; 0 is half a patch, rounded down.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Temperature form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the learned temperature is stored: a divisor per layer (tau), a factor per head (scale), or its logarithm per layer (log).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mask the diagonal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keeps a token from attending to itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Query, key and value bias</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adds a bias to the query, key and value maps.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Class token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adds a learned token in front of the patch tokens.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pooling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the head sees: the class token (cls), the mean of the patch tokens, all tokens side by side (flatten), or an attention pool (map).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Final LayerNorm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether the last LayerNorm comes before or after pooling.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Positions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Learned table, one of three fixed sine-cosine tables, or none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Second GELU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GELU after the second linear map of a block&apos;s MLP too, as in the Keras example.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GELU form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exact (erf) or the tanh approximation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LayerNorm epsilon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added to the variance in every LayerNorm.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Head layers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hidden widths of an MLP head, separated by commas; empty is a linear head.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Embedding dropout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dropout after the positions are added.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attention dropout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dropout on the attention probabilities.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Projection dropout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dropout after the output map of the attention.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MLP dropout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dropout after each linear map of a block&apos;s MLP.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Head dropout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dropout before each linear map of the head.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop path</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stochastic depth: probability of leaving out the last block for a picture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Constant drop path</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same rate in all blocks instead of one that rises from 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only with drop path.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Initialisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How weights start: as Keras, as timm, or as the official SPT/LSA code.</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Machine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only with SGD.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only with AdamW.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cross entropy of the logits, or the negative log-likelihood of their log-softmax; equal without label smoothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Label smoothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of the target spread evenly over all classes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only with cross entropy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Class weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weighs every class alike in total (balanced), whatever its number of images.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Update rule</source>
        <translation>Regla</translation>
    </message>
    <message>
        <source>SGD with momentum, AdamW, or AdamW as TensorFlow Addons computes it (decay not multiplied by the learning rate).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>Tasa de aprendizaje</translation>
    </message>
    <message>
        <source>Largest learning rate of the schedule.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weight decay</source>
        <translation>Decaimiento de pesos</translation>
    </message>
    <message>
        <source>Pulls weights towards zero; with adamw_tfa a share per step, else multiplied by the learning rate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decayed parameters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Matrices alone (not biases, norms, tokens and temperatures), or all parameters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Momentum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of the last update kept by SGD.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nesterov momentum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looks ahead along the momentum.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beta 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decay of the running mean of gradients.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beta 2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decay of the running mean of squared gradients.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adam epsilon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added to the root of the second moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gradient clipping</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Largest norm of the whole gradient; 0 switches it off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sharpness-aware</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SAM computes the gradient at the worst point nearby: flatter minima, twice the work per step.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Radius</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How far SAM looks around the weights.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only with SAM.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Course of the learning rate: constant, half a cosine, a straight line, or the warm-up cosine defined in the Keras example.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warm-up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Epochs in which the learning rate rises in a straight line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>epochs</source>
        <translation>épocas</translation>
    </message>
    <message>
        <source>The Keras schedule has its own warm-up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warm-up starts at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Learning rate at step 0 of the warm-up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only with a warm-up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ends at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Learning rate at the end of the run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only with the cosine and linear schedules.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>Épocas</translation>
    </message>
    <message>
        <source>Passes over the training images; the schedule is stretched over them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ends the run after this many updates without altering the schedule; 0 switches it off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Semilla</translation>
    </message>
    <message>
        <source>Start of every random number of the run: weights, order, augmentation, dropout.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Patience</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stops after this many epochs without a better validation top-1; 0 switches it off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stops after this much training time; 0 switches it off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Snapshots</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disk space for the weights of past epochs, which the microscope slides over; 0 keeps none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checkpoint every</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Updates between checkpoints; 0 writes one at the end of every epoch.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checkpoints kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Newest checkpoints kept beside the best one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where to compute; auto takes a CUDA device where there is one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Threads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Threads that compute; 0 is every core this process may use. Equal results to the last bit need equal threads.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Precision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>32-bit floating point, or bf16 for the products on a CUDA device.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kernels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tessera&apos;s fused operations (fast), or LibTorch&apos;s alone (plain) to compare.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Demo: vanilla</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A small Vision Transformer on the built-in shapes; about a minute on a laptop.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Demo: SPT + LSA</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same small Vision Transformer with shifted patch tokens and locality attention.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keras CIFAR-100: vanilla</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Keras example&apos;s Vision Transformer with plain patches and plain attention, on CIFAR-100 at 72 pixels.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keras CIFAR-100: SPT</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Keras example with shifted patch tokens and plain attention.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keras CIFAR-100: LSA</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Keras example with plain patches and locality attention.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keras CIFAR-100: SPT + LSA</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Keras example with shifted patch tokens and locality attention.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SPT/LSA paper: plain ViT</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The paper&apos;s small Vision Transformer without its two ideas, with its optimiser and schedule. Not in yet: AutoAugment, MixUp and CutMix, repeated augmentation, random erasing; one tenth of the training images is held out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SPT/LSA paper: SPT + LSA</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The paper&apos;s small Vision Transformer with shifted patch tokens and locality attention, with its optimiser and schedule. Not in yet: AutoAugment, MixUp and CutMix, repeated augmentation, random erasing; one tenth of the training images is held out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wildfire: ViT with SAM</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A small Vision Transformer from scratch for an image folder of fire and no fire, with SAM, negative log-likelihood and balanced class weights.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Holds out the last images of the whole set (last) or of every class (stratified), or draws them from every class (random); auto is last for CIFAR and IDX files, else stratified.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Split seed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which images a random split holds out; the same seed gives the same split, whatever the seed of the run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only with the random validation rule.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copies of test images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leaves training images out that are equal (drop_exact) or nearly equal (drop_near) to a validation or test image, so that the score is not flattered; keep uses all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pooling heads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heads of the attention pooling; 0 is as many as in the encoder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only with attention pooling.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pooling MLP width</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hidden width of the attention pooling&apos;s MLP; 0 is four times the token width.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Augment on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loader threads, or the device with the whole split in its memory (as far as data.cache_mib allows); auto takes a CUDA device.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CUDA graphs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record the training step once and replay it, so that the host launches one graph instead of hundreds of kernels; CUDA only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recompute activations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep only the input of every encoder block and compute the rest again in the backward pass: far less memory for about a third more time, the same weights to the last bit.</source>
        <translation type="unfinished"></translation>
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
    <name>Units</name>
    <message>
        <source>%1 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 MiB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 GiB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 G</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 M</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tessera</name>
    <message>
        <source>Top-1 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Top-5 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loss, nats</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calibration error (ECE) %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time per step, ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training time, s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Parámetros</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Pérdida</translation>
    </message>
    <message>
        <source>Cross-entropy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nats</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Top-1 accuracy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Top-1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>Tasa de aprendizaje</translation>
    </message>
    <message>
        <source>Throughput</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Images / s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Top-5 accuracy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Top-5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gradient norm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Norm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parameter norm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sharpness (SAM)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>L(w + e) − L(w)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attention temperatures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MiB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%n seed(s)</source>
        <extracomment>%1 and %2 count the seeds of A and B</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 and %2 seeds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>exact binomial</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with continuity correction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Same %1 test images: B is right in more seeds on %2, A on %3; McNemar&apos;s test (%4), %5.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Same %1 test images: only B is right on %2, only A on %3; McNemar&apos;s test (%4), %5.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paired bootstrap: %1 to %2 points.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%n run(s) of each side paired by seed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%n run(s) of each side paired in the order of their seeds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without a test split the answers are not tested image by image.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The runs were scored on different images, so their answers cannot be paired.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A run stores no answers per image, so they cannot be paired; runs trained from now on store them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>p &lt; 0.001</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>p = %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is better by %2 points ± %3 top-1 (%4, 95 %).</source>
        <extracomment>&quot;B is better by 3.0 points ± 0.4 top-1 (5 seeds, 95 %).&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 and %2 are not separable with %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 and %2 score the same with this seed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 scores %2 points higher with this seed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no score to compare yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>B − A %1 points, 95 % interval %2 to %3, Welch&apos;s t-test over seeds, %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One seed cannot say how the next one turns out. Repeat over five seeds on Experiment for an interval.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Same data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Different data: %1 and %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the declared settings differ.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beyond the declared factor: %1 is %2 and %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The runs of %1 differ in more than the seed: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Same length: %1 steps.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Different length: %1 and %2 steps.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Same seeds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Different seeds: %1 and %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%2 of %3 runs of %1 did not finish.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Same machine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Different machines, so times do not compare: %1 and %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parameters of B against A: %1 %.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Multiply-adds of B against A: %1 %.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training time of B against A: %1 %.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Multiply-adds per image, millions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 ± %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>exact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filled by runs that train with SAM: set SAM on Experiment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filled after the first epoch of runs with locality attention (LSA).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attention entropy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entropy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filled after the first epoch.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No point yet. The curve begins with the first step or epoch.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tessera::ActivityDelegate</name>
    <message>
        <source>%1 %</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: epoch %2, %3 top-1 %4 %, loss %5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: top-1 %2 % after %3</source>
        <translation type="unfinished"></translation>
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
    <message numerus="yes">
        <source>Idle. %n job(s) wait; press Start queue in the Run menu.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the job back into the queue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Puts the job back into the queue (Ctrl+Z in the table)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken out of the queue: %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tessera::ActivityModel</name>
    <message>
        <source>Stop the job</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resume the job</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause the job</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take out of the queue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move up in the queue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>row %1, column %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Selected query: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From %1 to %2: %3 %4</source>
        <extracomment>query, key, &quot;weight&quot; or &quot;similarity&quot;, number</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tessera::AttentionOverlay</name>
    <message>
        <source>masked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row %1, column %2: %3 %4</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tessera::AugmentationPanel</name>
    <message>
        <source>%1°, flipped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1°</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>flipped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not flipped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>zoom %1, %2 %</source>
        <extracomment>change of height and of width</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>moved %1, %2 px</source>
        <extracomment>shift to the right and down</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Augmentation preview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draws of the chosen picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The experiment&apos;s settings as they are edited, or a run: exactly what its network saw</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draws</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many epochs are shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seed</source>
        <translation type="unfinished">Semilla</translation>
    </message>
    <message>
        <source>Seed of the run (train.seed)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Epoch</source>
        <translation type="unfinished">Época</translation>
    </message>
    <message>
        <source>The first epoch that is shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Experiment A</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Experiment B</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>epoch %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No training picture here: the network sees it without augmentation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flip %1 %, rotation ± %2°, zoom ± %3 %, crop ± %4 px.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network of this run saw exactly these (run seed %1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These are the draws of run seed %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The data have changed since this run began, so they may not be.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tessera::AxisLimitsDialog</name>
    <message>
        <source>Axis limits: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vertical: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Horizontal, all panels: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All automatic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>auto</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>which axis, which end</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty: follows the data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minimum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Maximum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Logarithmic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, logarithmic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Values of 0 and below have no place on a logarithmic axis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a number, or nothing for automatic.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The minimum must be below the maximum.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tessera::Banner</name>
    <message>
        <source>Close this message</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tessera::CheckpointStrip</name>
    <message>
        <source>Checkpoint, epoch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No snapshots per epoch; the best checkpoint is shown.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tessera::CheckpointValues</name>
    <message>
        <source>Top-1 (%)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Top-1 of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Temperature of %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tessera::ClassListModel</name>
    <message>
        <source>%1: %2 training, %3 validation, %4 test images. Click to see them alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By training images: many above %1, few below %2, medium between</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tessera::ClassesPanel</name>
    <message>
        <source>many</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>medium</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>few</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Classes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Images per class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 : 1 in training</source>
        <extracomment>imbalance of the training images, largest to smallest class</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a class has no training image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1; many %2, medium %3, few %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>split and its number of images</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tessera::ColorBar</name>
    <message>
        <source>Colour scale from %1 to %2 %3</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (setting %2)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tessera::CompareClasses</name>
    <message>
        <source>Class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>B %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>B − A</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>95 % interval</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A plain, B hatched</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recall of every class on both sides</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click a header to sort.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tessera::ComparePage</name>
    <message>
        <source>Side A</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Side B</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Swap A and B</source>
        <translation>Intercambiar A y B</translation>
    </message>
    <message>
        <source>B</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the two sides...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to Experiment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Validation curves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Validation top-1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>last</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Top-1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Top-5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Pérdida</translation>
    </message>
    <message>
        <source>Curve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Validation loss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nats</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Validation top-5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Results</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>B − A</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>95 % interval</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Better</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Results of A and B</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fairness</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Same image through both</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Input picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Input</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>weight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attention of A</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attention of B</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open in Microscope</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attention: last layer, mean of heads, middle patch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparar</translation>
    </message>
    <message>
        <source>Nothing to compare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Train two runs to their first evaluation; then choose A and B here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These two cannot be compared yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>scores of the test split</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>scores of the validation split</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mean ± 95 % interval over seeds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>True class&lt;br&gt;&lt;b&gt;%1&lt;/b&gt;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to report yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder for the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report written to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run or group of seeds that B is compared with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run or group of seeds that is judged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report with figures, table for LaTeX</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Per class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows this picture with both models</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where they disagree</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>B right, A wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A right, B wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2 seeds</source>
        <extracomment>a variant and how many seeds of it were trained</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is still training.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The comparison appears here when it has finished.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✓ right, %1 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✕ wrong, %1 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report with figures...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table for LaTeX...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table for LaTeX</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy table for LaTeX</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table copied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace the report?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 holds a report already. Writing this one replaces it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was not written: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table written to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Standard deviation over %n seed(s): %1</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>No evaluation of both sides after equal training time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After equal training time (%1: epoch %2 of A, %3 of B) both validate alike.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After equal training time (%1: epoch %2 of A, %3 of B) B leads by %4 points of validation top-1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After equal training time (%1: epoch %2 of A, %3 of B) A leads by %4 points of validation top-1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>declared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>declare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings that differ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;declare&quot; makes a setting part of the factor under test, &quot;declared&quot; takes it out again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>! %n thing(s) to know</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>✓ fair</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>B right more often %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>B right, A wrong %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A right more often %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A right, B wrong %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both wrong %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by difference of the true class&apos; mean probability</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by difference of the true class&apos; probability</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such picture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The runs hold no answers on the same pictures; see the verdict above.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1
A %2 %, B %3 %</source>
        <extracomment>class, probability that A and B give to it</extracomment>
        <translation type="unfinished"></translation>
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
        <translation>Restablecer todo</translation>
    </message>
    <message>
        <source>No setting matches. Press Esc in the search field to clear it.</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tessera::ConfusionPlot</name>
    <message>
        <source>Confusion matrix</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Predicted class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>True class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 seen as %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of the true class (%)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tessera::CurveFeed</name>
    <message>
        <source>%1, layer %2</source>
        <extracomment>name of a run, number of a layer</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>planned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>paused %1</source>
        <extracomment>a duration follows</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>warm-up ends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>resumed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rate × %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>learning rate × %1 of the schedule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ended early</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ended early: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tessera::CurvePlot</name>
    <message>
        <source>Reset zoom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Logarithmic values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Logarithmic horizontal axis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follow the newest point</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Image %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Epoch %1 · step %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Epoch %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 ± %2</source>
        <extracomment>mean and half width of an interval</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 validation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 train</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Axis limits...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>best validation top-1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>checkpoint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>resumed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>warning, see the log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>name of a run, what happened</extracomment>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a data file</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tessera::DataPage</name>
    <message>
        <source>Open folder...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Built-in shapes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a file...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use in experiment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File name or label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All classes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Split</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All splits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Validation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>built-in shapes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>IDX (MNIST) files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>image folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Datos</translation>
    </message>
    <message>
        <source>Open an image folder or data set folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a data set file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading %1...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files are listed and checked; nothing is changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2 images, %3 classes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the import report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was not written: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures in one folder per class, CIFAR or MNIST files; or drop it here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prepares training on this data set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sort: file order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sort: name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sort: class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size of the pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open or drop an image folder, CIFAR or MNIST files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Splits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 stays open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 read in %2 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, fingerprint %2</source>
        <extracomment>facts about a data set, then the digest that names its content</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln run(s) trained on other data than are here now.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The files have changed since: %1. Their scores cannot be compared with those of new runs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No picture matches. Clear the search or choose another class or split.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Showing %1 to %2 of %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Selected: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 × %2 px</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tessera::DockTitleBar</name>
    <message>
        <source>Detach or attach %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tessera::EvaluatePage</name>
    <message>
        <source>Evaluate</source>
        <translation>Evaluar</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Ejecución</translation>
    </message>
    <message>
        <source>Split</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Per class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recall %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Precision %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F1 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scores per class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Worst mistakes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evaluating...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The run could not be evaluated.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evaluated %1 images in %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No model yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not evaluated yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Train a run on Experiment; then evaluate it here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Top-1 &lt;b&gt;%1&lt;/b&gt; % &amp;nbsp; Top-5 &lt;b&gt;%2&lt;/b&gt; % &amp;nbsp; Loss &lt;b&gt;%3&lt;/b&gt; nats &amp;nbsp; ECE &lt;b&gt;%4&lt;/b&gt; % &amp;nbsp; Images &lt;b&gt;%5&lt;/b&gt;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 taken for %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run whose model is evaluated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checkpoint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weights that are evaluated; those of a run that still trains too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export</source>
        <translation type="unfinished">Exportar</translation>
    </message>
    <message>
        <source>Results per image and per class as CSV</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scores every image of the split; training goes on meanwhile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test split</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Validation split</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training split</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which pictures of the data set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data of the run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another data set with the same classes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scores</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Groups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>click a cell for its pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No cell chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click a cell of the matrix to see its pictures.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hatched: gap to the confidence; stronger: more images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>true → predicted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no mistake.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A double click opens a picture in the Microscope.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bar: recall; click a header to sort</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recall</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Many, medium and few</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>classes by their training images; mean of the classes&apos; recall</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Classes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accuracy %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accuracy of classes with many, medium and few training images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Best checkpoint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Best checkpoint, epoch %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Newest checkpoint, epoch %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step %1, epoch %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evaluation failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data set to evaluate on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open folder...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a file...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to export yet; press Evaluate first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Results per image (CSV)...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Results per class (CSV)...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confusion matrix...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save results</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was not written: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press Evaluate: the checkpoint sees every image of the split.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copies in training &lt;b&gt;%1&lt;/b&gt;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test pictures with an exact or near copy among the training pictures flatter the score. Data lists them under Splits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Many</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>more than 100</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Medium</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>20 to 100</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Few</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fewer than 20</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1
→ %2 %3 %</source>
        <extracomment>true class, predicted class, its probability</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 seen as such</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such picture.</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Solve the problems under 쯯ore you start” first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading %1…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a data set</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Added to the queue: %n seed(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Sweep…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trains every combination of some settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to Batch size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two models train on “%1”, one epoch of each in turn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One model trains on “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That takes about %1 on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose other images</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Added to the queue: %n run(s) of a sweep</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Training needs about %1 of memory and the device has %2, so it will fail. Lower the batch size or the size of the model.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tessera::ExportPage</name>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Ejecución</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Abrir carpeta</translation>
    </message>
    <message>
        <source>Files written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing exported yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is opened again and compared on real images before it counts as done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No model yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Train a run on Experiment; then take its model away here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to Experiment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Format</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>safetensors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>weights, configuration and labels, timm-like names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TorchScript</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>loads with PyTorch and LibTorch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder for the model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proof</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing and comparing...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>passed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not exported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Logits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>file opened again, compared on real images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proven: the file predicts what the run predicts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compared on %1 images of %2, largest difference of a logit %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>complete, %n file(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Opened again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>largest difference, %1 images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exported and proven</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tessera::FormRow</name>
    <message>
        <source>Give A and B different values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset %1</source>
        <translation>Restablecer %1</translation>
    </message>
    <message>
        <source>%1, model B</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
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
    <name>tessera::GuidedTour</name>
    <message>
        <source>Open a folder of pictures or one of the known data sets, look through it, and see what could not be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose two models and their settings; a comparison is already prepared, and Start comparison trains both.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Watch loss and accuracy while the runs train; pause or stop them, nothing gets lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read in one sentence whether B is really better than A, with the interval behind it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click a patch of a picture and see where each model looks from there, epoch by epoch.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See which classes are mixed up, and the worst mistakes as pictures.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See how flat the minimum is that each model has found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See how the error falls with data, size and compute.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the trained model to files that other programs read; it is checked before it says done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Return or the right arrow key; Esc ends the tour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left arrow key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End the tour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2 of %3)</source>
        <extracomment>name of a page, its number in the tour, how many there are</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tessera::ImageView</name>
    <message>
        <source>picture</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tessera::IntervalStrip</name>
    <message>
        <source>B minus A: %1 points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>B − A, points</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tessera::LearningRateDialog</name>
    <message>
        <source>Learning rate</source>
        <translation type="unfinished">Tasa de aprendizaje</translation>
    </message>
    <message numerus="yes">
        <source>The scheduled learning rate of %n run(s) is multiplied from the next step on. A resumed run keeps the factor.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>× </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> of the schedule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Factor on the scheduled learning rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 follows the schedule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Factor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>× %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Factor %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set factor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now %1, then %2 at the same place of the schedule.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The schedule alone is followed with a factor of 1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tessera::LibraryWindow</name>
    <message>
        <source>Run library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search, for example top1 &gt; 0.5 tag:paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which columns the table has</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Runs</source>
        <translation type="unfinished">Ejecuciones</translation>
    </message>
    <message>
        <source>Settings in which runs differ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns as at first</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n run(s)</source>
        <translation type="unfinished">
            <numerusform>%n ejecución</numerusform>
            <numerusform>%n ejecuciones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n run(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tessera::LogImporter</name>
    <message>
        <source>Import TensorBoard log: choose its folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Importing %1…</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n log(s) imported.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n damaged record(s) of the imported logs were skipped.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tessera::MainWindow</name>
    <message>
        <source>Tessera</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layout reset</source>
        <translation>Disposición restablecida</translation>
    </message>
    <message>
        <source>The run “%1” was interrupted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n run(s) were interrupted.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing up to the last checkpoint is lost; training can go on from there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reanudar</translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) wait in the queue.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>They were added before the window was closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start queue</source>
        <translation>Iniciar la cola</translation>
    </message>
    <message>
        <source>Stop training</source>
        <translation>Detener entrenamiento</translation>
    </message>
    <message>
        <source>Stop training?</source>
        <translation>¿Detener el entrenamiento?</translation>
    </message>
    <message>
        <source>The step is finished, the model is evaluated and saved. The run can be resumed later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop and save</source>
        <translation>Detener y guardar</translation>
    </message>
    <message>
        <source>Training goes on</source>
        <translation>El entrenamiento continúa</translation>
    </message>
    <message>
        <source>Close the window while a training runs?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Runs can be resumed from their last checkpoint.</source>
        <translation type="unfinished"></translation>
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
        <source>Closing at the next checkpoint…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scan a folder for runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scanning %1…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the tour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This workspace is open already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening %1 in another window…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a run folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a workspace</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tessera::MatrixView</name>
    <message>
        <source>%1, %2: %3</source>
        <extracomment>name of a row, name of a column, number</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tessera::MicroscopeHistory</name>
    <message>
        <source>Temperature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entropy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nats</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Temperature over training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attention entropy over training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Temperature, layer %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attention entropy, layer %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tessera::MicroscopePage</name>
    <message>
        <source>Previous image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose image...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Save as picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures (*.png)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was not written. Choose a folder that is writable.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attention</source>
        <translation>Atención</translation>
    </message>
    <message>
        <source>Rollout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Distance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Positions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>layer number of how many</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Head</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overlay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strength of the overlay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both runs follow the checkpoint slider; off: only the first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mean</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to Experiment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Input</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Input picture cut into patches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shifted patches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Selected patch, stacked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checkpoint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Earlier checkpoint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Play the checkpoints</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Later checkpoint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Microscope</source>
        <translation>Microscopio</translation>
    </message>
    <message>
        <source>one image, two runs, step by step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture could not be shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No model yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No run is shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Train one on Experiment; then look inside it here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tick one or two runs in the Runs dock.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attention ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2 × %3 px</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 patches of %2 px. Selected: row %3, column %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click a patch, or move with the arrow keys.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: four copies moved by %2 px, zero-filled, before the image is cut</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 × %2 × %2 × %3 = %4 values, normalised, then projected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 values, no shift</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Best checkpoint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Epoch %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the data set, a file or the clipboard; pictures can be dropped here too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy or save the page as a picture, or its numbers as CSV</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Over training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is shown below the pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fold or unfold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the page as a picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the page as a picture...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numbers copied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the numbers as CSV...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Single pictures: right-click on them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numbers (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one image; tick a second run in the Runs dock to see both in lock step</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>one image, the first two of %n shown run(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>as logged once per epoch; follows the layer above</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 learned</source>
        <extracomment>a number that training changes, or that stays as it is</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 fixed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heads</source>
        <translation type="unfinished">Cabezas</translation>
    </message>
    <message>
        <source>Matrix</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All queries at once as a matrix: queries downwards, keys to the right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which number of the heads is shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entropy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tessera::MicroscopeSide</name>
    <message>
        <source>Entropy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mean distance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attention of %1 over the picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2 %</source>
        <extracomment>class and probability</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>weight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>similarity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>weight in %, same scale in A and B</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cosine similarity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>layer %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>head %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mean attention distance in pixels, layers by heads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>px</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 nats</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 px</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>masked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attention of %1 as a matrix</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This model learns no position table. Choose another view.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>This model has only %n layer(s). Choose an earlier one.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>This model has no attention between patches. Choose a run of a Vision Transformer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attention entropy in nats, layers by heads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nats</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weight of a token on itself in percent, layers by heads</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 × %1 patches of %2&#xa0;px</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A and B: %1, one token each</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, one token each</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A: %1. B: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>B: </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A: </source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tessera::PatchGrid</name>
    <message>
        <source>Selected patch: row %1, column %2</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1–%2 of %3</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tessera::PictureGrid</name>
    <message numerus="yes">
        <source>%n picture(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>filters</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tessera::PictureListModel</name>
    <message>
        <source>train</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>validation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, class %2, %3</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tessera::PicturePanel</name>
    <message>
        <source>%1 KiB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Network input</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chosen picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Network input by channel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Channel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smallest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Largest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mean</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deviation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom %1 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Path</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Format</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Split</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 × %2 px</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>pixels and bytes of a picture</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>record of a data set file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>red</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>green</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>blue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>grey</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Network input %1 × %2 × %2, (pixel − mean) / deviation with mean %3 and deviation %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Mean and deviation are estimated from %Ln image(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tessera::PictureSource</name>
    <message>
        <source>train</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>validation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clipboard holds no picture. Copy one, then paste again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pasted picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>image %1 of %2, %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the %1 split</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a file...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg *.webp *.bmp *.tif *.tiff *.ppm)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tessera::PlotPanel</name>
    <message>
        <source>Menu of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>latest validation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>auto</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to %2, set by hand</source>
        <extracomment>the typed ends of the vertical axis, or &quot;auto&quot; for one of them</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tessera::PlotView</name>
    <message>
        <source>%1 was not written: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This plot has no pgfplots form. Choose PNG, SVG, PDF or CSV.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no known ending. Choose .png, .svg, .pdf, .csv or .tex.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was not written. Check that the folder exists and is writable.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export figure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figures and numbers (*.pdf *.svg *.png *.csv *.tex)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export figure or numbers...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Values as table</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tessera::PresetPicker</name>
    <message>
        <source>Preset</source>
        <translation>Plantilla</translation>
    </message>
    <message>
        <source>A</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>B</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Swap A and B</source>
        <translation>Intercambiar A y B</translation>
    </message>
    <message>
        <source>Preset of model A</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preset of model B</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Train one model only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare with a second model</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tessera::QueueView</name>
    <message>
        <source>Queue</source>
        <translation type="unfinished">Cola</translation>
    </message>
    <message>
        <source>Jobs that wait are moved by drag or with Alt and the arrow keys; Delete takes one out of the queue.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Train next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take out of the queue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the last one back</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tessera::ReadoutOverlay</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tessera::ReliabilityPlot</name>
    <message>
        <source>Calibration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confidence (%)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accuracy (%)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected calibration error %1 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confidence %1 to %2 %: %3 images, accuracy %4 %, mean confidence %5 %</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tessera::ReportPanel</name>
    <message>
        <source>Import report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as CSV...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every skipped file with its reason, as a table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Readable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>skipped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>every file could be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) skipped</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tessera::RunActions</name>
    <message>
        <source>Resume</source>
        <translation type="unfinished">Reanudar</translation>
    </message>
    <message>
        <source>Show only this in plots</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tick</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Untick</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation type="unfinished">Renombrar…</translation>
    </message>
    <message>
        <source>Move to group…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tags…</source>
        <translation type="unfinished">Etiquetas…</translation>
    </message>
    <message>
        <source>Note…</source>
        <translation type="unfinished">Nota…</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation type="unfinished">Abrir carpeta</translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation type="unfinished">Copiar ruta</translation>
    </message>
    <message>
        <source>Move to trash</source>
        <translation type="unfinished">Mover a la papelera</translation>
    </message>
    <message>
        <source>Resume (an imported log has no weights)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show only these in plots</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take out of the archive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>change of colour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vermillion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Green</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Purple</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Orange</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sky</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Neutral</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rename</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move to group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group (empty: none)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>change of group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tags to add, with commas between</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>new tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tags, with commas between</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>change of tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to remember of this run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>change of note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>take out of the archive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>archive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No longer archived</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Archived: hidden from the list unless the filter shows them</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 could not be moved to the trash and is unchanged; check the permissions of the folder, or whether its disk has a trash.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n run(s) moved to the trash; Undo brings them back.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 could not be brought back; the trash was emptied, or another folder has its place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n run(s) stay: they train or wait in the queue.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No run matches “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n run(s) are hidden by the filter.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
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
        <source>%n running</source>
        <translation>
            <numerusform>%n en curso</numerusform>
            <numerusform>%n en curso</numerusform>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run library as a table (Ctrl+L)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search for runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run library as a table…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import TensorBoard log…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How to search…</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2, best top-1 %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, place %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 at step %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, mean %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From %1. It has curves but no weights: it cannot be resumed, evaluated or exported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tags: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Imported</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seeds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add to queue</source>
        <translation>Añadir a la cola</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n run(s), about %1.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n run(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tessera::ShiftStrip</name>
    <message>
        <source>Shifted copies: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tessera::SplitPanel</name>
    <message>
        <source>Division</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look for copies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as CSV...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Images by class and split</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Validation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compares every picture of a split with every one of the others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every pair, as a table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures that lie in two splits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A test picture that the network has trained on flatters the score. Exact and near copies between the splits are looked for by their brightness pattern.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All classes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>validation: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comparing %1 pictures...</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln pair(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>No picture has a copy in another split.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln pair(s), %1 of them exact. Look at them, then choose what training leaves out.</source>
        <extracomment>%Ln: pairs of pictures in all</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The first %Ln are shown; the CSV has all.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>exact</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>near,
%n bit(s)</source>
        <comment>of 64 that differ</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Save the copies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was not written: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tessera::StackedPatch</name>
    <message numerus="yes">
        <source>Selected patch, %n channel block(s) stacked</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>red</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>green</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>blue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Channel %1 of %2: %3, %4</source>
        <extracomment>number of a block of values, how many there are, name of a copy, colour channel</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tessera::StatusLine</name>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
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
</context>
<context>
    <name>tessera::SweepAxisRow</name>
    <message>
        <source>%1 Key: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0.001, 0.003</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Values of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Values with commas between, as on the command line. Allowed: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Range</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List or range of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not vary %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First value of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last value of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number of values of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>linear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>logarithmic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spacing of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the first and the last value as numbers.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tessera::SweepDialog</name>
    <message>
        <source>Sweep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trains the prepared configuration with every combination of these values, one run after the other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A: %1</source>
        <extracomment>a side of the comparison and what it is</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>B: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which configuration is varied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seeds per combination</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Three or more seeds show the spread of every combination</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seeds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a setting to vary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Runs of the sweep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These are %1 runs; the queue takes %2 at once. Give fewer values, or save the sweep as a file for tessera-cli sweep.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n run(s), about %1 on this computer.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n run(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n combination(s) cannot train and are left out.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add %n run(s) to the queue</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Writes the file that tessera-cli sweep reads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file holds one configuration: choose A or B</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was not written: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the sweep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sweeps (*.json)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved to %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tessera::SweepRunsModel</name>
    <message>
        <source>Configuration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seed</source>
        <translation type="unfinished">Semilla</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tessera::TourRunner</name>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The page “%1” was not ready in %2 s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture %1 cannot be written.</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop training</source>
        <translation>Detener entrenamiento</translation>
    </message>
    <message>
        <source>Stop after the current step?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The runs are evaluated and saved. They can be resumed later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to Experiment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The figure was not written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resume all</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No run yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start a comparison on Experiment; its curves appear here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No run is shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tick a run in the Runs dock, or start one on Experiment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 px</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>patch %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 tokens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>batch %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>seed %1</source>
        <translation>semilla %1</translation>
    </message>
    <message>
        <source>, </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Horizontal</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Horizontal axis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smoothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Raw line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Validation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log loss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Panels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>%1...</source>
        <extracomment>the title of a panel; a dialog follows</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All numbers as CSV...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder for the CSV files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numbers written to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Multiplies the scheduled learning rate of the running job</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing trains: the factor belongs to a running job</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Learning rate...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Learning rate × %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The learning rate is multiplied by %1 from the next step on</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n run(s) ended before the last planned epoch: %1.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Log horizontal</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open run folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open workspace…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recent workspaces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scan a folder for runs…</source>
        <translation type="unfinished">Buscar ejecuciones en una carpeta…</translation>
    </message>
    <message>
        <source>Import TensorBoard log…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Diagnostics copied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run library as a table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sweep…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the tour</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tessera::ZoomView</name>
    <message>
        <source>Wheel or + and −: zoom; drag or arrow keys: move; 0: fit</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
