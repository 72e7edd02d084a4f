<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de">
<context>
    <name>ChoiceText</name>
    <message>
        <source>Vision Transformer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>plain patches</source>
        <translation>einfache Patches</translation>
    </message>
    <message>
        <source>shifted patches</source>
        <translation>verschobene Patches</translation>
    </message>
    <message>
        <source>locality (LSA)</source>
        <translation>lokal (LSA)</translation>
    </message>
    <message>
        <source>plain</source>
        <translation>einfach</translation>
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
        <translation>aus</translation>
    </message>
    <message>
        <source>cross-entropy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on</source>
        <translation>an</translation>
    </message>
</context>
<context>
    <name>CopyName</name>
    <message>
        <source>original</source>
        <translation>Original</translation>
    </message>
    <message>
        <source>left-up</source>
        <translation>links oben</translation>
    </message>
    <message>
        <source>left-down</source>
        <translation>links unten</translation>
    </message>
    <message>
        <source>right-up</source>
        <translation>rechts oben</translation>
    </message>
    <message>
        <source>right-down</source>
        <translation>rechts unten</translation>
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
        <translation>Eingebaut: Formen</translation>
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
        <translation>%1 gegen %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 · %n epoch(s)</source>
        <translation>
            <numerusform>%1 · %n Epoche</numerusform>
            <numerusform>%1 · %n Epochen</numerusform>
        </translation>
    </message>
    <message>
        <source>seed %1</source>
        <translation>Startwert %1</translation>
    </message>
</context>
<context>
    <name>HelpDialogs</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Taste</translation>
    </message>
    <message>
        <source>About Tessera</source>
        <translation>Über Tessera</translation>
    </message>
    <message>
        <source>A desktop workbench for Vision Transformers on small data.
Free software under the GNU General Public License, version 3 or later.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ModelSummary</name>
    <message>
        <source>Tokens</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Values per patch</source>
        <translation>Werte je Patch</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Parameter</translation>
    </message>
    <message>
        <source>Multiply-adds / image</source>
        <translation>Rechenschritte / Bild</translation>
    </message>
    <message>
        <source>Memory while training</source>
        <translation>Speicher im Training</translation>
    </message>
    <message>
        <source>Estimated time</source>
        <translation>Geschätzte Zeit</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
</context>
<context>
    <name>PageList</name>
    <message>
        <source>Experiment</source>
        <translation>Versuch</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Daten</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>Training</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleich</translation>
    </message>
    <message>
        <source>Microscope</source>
        <translation>Mikroskop</translation>
    </message>
    <message>
        <source>Evaluate</source>
        <translation>Auswertung</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Export</translation>
    </message>
</context>
<context>
    <name>RunSchema</name>
    <message>
        <source>Data</source>
        <translation>Daten</translation>
    </message>
    <message>
        <source>Augmentation</source>
        <translation>Augmentierung</translation>
    </message>
    <message>
        <source>Data set</source>
        <translation>Datensatz</translation>
    </message>
    <message>
        <source>Built-in set (builtin:shapes), a CIFAR or IDX folder, or a folder with one folder of pictures per class.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Batch size</source>
        <translation>Batchgröße</translation>
    </message>
    <message>
        <source>Pictures per update; larger batches need more memory and often a higher learning rate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>images</source>
        <translation>Bilder</translation>
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
        <translation>Anteil Validierung</translation>
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
        <source>Holds out the last images of the whole set (last) or of every class (stratified); auto is last for CIFAR and IDX files.</source>
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
        <translation>Threads</translation>
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
        <translation>Pixel</translation>
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
        <translation>Modell</translation>
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
        <translation>Patch-Token</translation>
    </message>
    <message>
        <source>Plain patches, or shifted patch tokens (SPT) that also see copies of the picture moved by half a patch.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attention</source>
        <translation>Attention</translation>
    </message>
    <message>
        <source>Plain self-attention, or locality self-attention (LSA) with a learned temperature and no weight of a token on itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Input size</source>
        <translation>Eingabegröße</translation>
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
        <translation>Patchgröße</translation>
    </message>
    <message>
        <source>Side of a square patch; it must divide the input size.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Breite</translation>
    </message>
    <message>
        <source>Numbers per token.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Depth</source>
        <translation>Tiefe</translation>
    </message>
    <message>
        <source>Encoder blocks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>blocks</source>
        <translation>Blöcke</translation>
    </message>
    <message>
        <source>Heads</source>
        <translation>Köpfe</translation>
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
        <translation>Verlust</translation>
    </message>
    <message>
        <source>Optimiser</source>
        <translation>Optimierer</translation>
    </message>
    <message>
        <source>SAM</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Zeitplan</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Lauf</translation>
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
        <translation>Verfahren</translation>
    </message>
    <message>
        <source>SGD with momentum, AdamW, or AdamW as TensorFlow Addons computes it (decay not multiplied by the learning rate).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>Lernrate</translation>
    </message>
    <message>
        <source>Largest learning rate of the schedule.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weight decay</source>
        <translation>Gewichtszerfall</translation>
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
        <translation>Epochen</translation>
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
        <translation>Epochen</translation>
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
        <translation>Startwert</translation>
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
</context>
<context>
    <name>RunState</name>
    <message>
        <source>Queued</source>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Läuft</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Beendet</translation>
    </message>
    <message>
        <source>Interrupted</source>
        <translation>Unterbrochen</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Gescheitert</translation>
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
        <source>%1, %2 seeds</source>
        <extracomment>a variant and how many seeds of it were trained</extracomment>
        <translation type="unfinished"></translation>
    </message>
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
        <translation>Parameter</translation>
    </message>
    <message>
        <source>Multiply-adds per image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Verlust</translation>
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
        <translation>Lernrate</translation>
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
        <translation>Aktivität</translation>
    </message>
    <message>
        <source>Fold or unfold Activity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Warteschlange</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Probleme</translation>
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
        <translation>Warteschlange  %1</translation>
    </message>
    <message>
        <source>Problems  %1</source>
        <translation>Probleme  %1</translation>
    </message>
    <message numerus="yes">
        <source>Training %n run(s).</source>
        <translation>
            <numerusform>%n Lauf wird trainiert.</numerusform>
            <numerusform>%n Läufe werden trainiert.</numerusform>
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
        <translation>Ruhe. Zuletzt: %1.</translation>
    </message>
    <message>
        <source>Idle. Nothing queued.</source>
        <translation>Ruhe. Nichts wartet.</translation>
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
        <translation>Lauf</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>Epoch</source>
        <translation>Epoche</translation>
    </message>
    <message>
        <source>Images/s</source>
        <translation>Bilder/s</translation>
    </message>
    <message>
        <source>Elapsed</source>
        <translation>Vergangen</translation>
    </message>
    <message>
        <source>Remaining</source>
        <translation>Restzeit</translation>
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
        <translation>Befehl, Lauf, Einstellung</translation>
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
        <translation>A und B tauschen</translation>
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
        <translation>Verlust</translation>
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
        <translation>Vergleich</translation>
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
        <source>%1 is better by %2 points top-1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No clear difference between %1 and %2.</source>
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
        <source>95 % interval %1 to %2 points, Welch&apos;s t-test over %3 and %4 seeds, p = %5.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One seed cannot say how the next one turns out. Repeat over five seeds on Experiment for an interval.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mean ± 95 % interval over seeds</source>
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
        <source>Same data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Different data: %1 and %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No setting differs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only these settings differ:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt;b&gt;Cost of B:&lt;/b&gt; %1 % training time, %2 % multiply-adds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>True class&lt;br&gt;&lt;b&gt;%1&lt;/b&gt;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✓ right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✕ wrong</source>
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
</context>
<context>
    <name>tessera::ConfigForm</name>
    <message numerus="yes">
        <source>Search %n setting(s)</source>
        <translation>
            <numerusform>%n Einstellung suchen</numerusform>
            <numerusform>%n Einstellungen suchen</numerusform>
        </translation>
    </message>
    <message>
        <source>Common</source>
        <translation>Üblich</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Differs</source>
        <translation>Verschieden</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Reset all</source>
        <translation>Alles zurück</translation>
    </message>
    <message>
        <source>No setting matches. Press Esc in the search field to clear it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed %1</source>
        <translation>Geändert %1</translation>
    </message>
    <message>
        <source>Differs %1</source>
        <translation>Verschieden %1</translation>
    </message>
    <message>
        <source>All %1</source>
        <translation>Alle %1</translation>
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
        <translation>Schritt</translation>
    </message>
    <message>
        <source>Epoch</source>
        <translation>Epoche</translation>
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
</context>
<context>
    <name>tessera::DataChooser</name>
    <message>
        <source>Open a folder…</source>
        <translation>Ordner öffnen…</translation>
    </message>
    <message>
        <source>Open a file…</source>
        <translation>Datei öffnen…</translation>
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
        <source>Find near duplicates</source>
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
        <source>Open an image folder, CIFAR or MNIST files.</source>
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
        <source>Import report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files that were skipped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as CSV...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Augmentation preview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draws</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Startwert</translation>
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
        <translation>Daten</translation>
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
        <source>The data could not be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2 images, %3 classes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 : 1 in training</source>
        <extracomment>imbalance of the training images: largest to smallest class</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a class has no training image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>every file could be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) skipped</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 images shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 images shown. Selected: %2, %3 × %4 px</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for near duplicates between the splits...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is only one split; nothing to compare.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No near duplicates between training and test images.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n near duplicate(s) between training and test images; first: %1 and %2.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The search failed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search finished.</source>
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
        <translation>Auswertung</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Lauf</translation>
    </message>
    <message>
        <source>Test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Validation</source>
        <translation type="unfinished"></translation>
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
        <source>Pictures</source>
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
        <source>Press Evaluate: the best checkpoint sees every image of the split.</source>
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
        <source>%1 of %2 images</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tessera::ExperimentPage</name>
    <message>
        <source>Experiment</source>
        <translation>Versuch</translation>
    </message>
    <message>
        <source>Add to queue</source>
        <translation>In die Warteschlange</translation>
    </message>
    <message>
        <source>Repeat over seeds…</source>
        <translation>Mit Startwerten wiederholen…</translation>
    </message>
    <message>
        <source>Start comparison</source>
        <translation>Vergleich starten</translation>
    </message>
    <message>
        <source>Everything is ready: press Start comparison.</source>
        <translation>Alles ist bereit: Vergleich starten.</translation>
    </message>
    <message>
        <source>Model summary</source>
        <translation>Modell in Zahlen</translation>
    </message>
    <message>
        <source>updates as you edit</source>
        <translation>folgt den Änderungen</translation>
    </message>
    <message>
        <source>Start training</source>
        <translation>Training starten</translation>
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
        <translation>Zu: %1</translation>
    </message>
    <message numerus="yes">
        <source>With %n epoch(s) the order of A and B may still change.</source>
        <translation>
            <numerusform>Nach %n Epoche kann sich die Reihenfolge von A und B noch ändern.</numerusform>
            <numerusform>Nach %n Epochen kann sich die Reihenfolge von A und B noch ändern.</numerusform>
        </translation>
    </message>
    <message>
        <source>Go to Epochs</source>
        <translation>Zu den Epochen</translation>
    </message>
    <message>
        <source> (%1 more)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One seed shows no spread.</source>
        <translation>Ein Startwert zeigt keine Streuung.</translation>
    </message>
    <message>
        <source>Repeat over 3 seeds</source>
        <translation>Mit 3 Startwerten wiederholen</translation>
    </message>
    <message>
        <source>open your own images</source>
        <translation>eigene Bilder öffnen</translation>
    </message>
    <message>
        <source>about %1 on this computer</source>
        <translation>etwa %1 auf diesem Rechner</translation>
    </message>
    <message>
        <source>a few minutes on this computer</source>
        <translation>einige Minuten auf diesem Rechner</translation>
    </message>
    <message>
        <source>Everything is ready: press Start training.</source>
        <translation>Alles ist bereit: Training starten.</translation>
    </message>
    <message>
        <source>Two small models train on the built-in Shapes images, %1. You can also %2.</source>
        <translation>Zwei kleine Modelle lernen die eingebauten Formen, %1. Sie können auch %2.</translation>
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
</context>
<context>
    <name>tessera::ExportPage</name>
    <message>
        <source>Export</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Lauf</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Ordner öffnen</translation>
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
        <translation>%1 zurücksetzen</translation>
    </message>
    <message>
        <source>%1, model B</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>differs</source>
        <translation>verschieden</translation>
    </message>
    <message>
        <source>equal</source>
        <translation>gleich</translation>
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
            <numerusform>%n Einstellung</numerusform>
            <numerusform>%n Einstellungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n setting(s), %1 shown</source>
        <translation>
            <numerusform>%n Einstellung, %1 gezeigt</numerusform>
            <numerusform>%n Einstellungen, %1 gezeigt</numerusform>
        </translation>
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
        <translation>Anordnung zurückgesetzt</translation>
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
        <translation>Fortsetzen</translation>
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
        <translation>Warteschlange starten</translation>
    </message>
    <message>
        <source>Stop training</source>
        <translation>Training beenden</translation>
    </message>
    <message>
        <source>Stop training?</source>
        <translation>Training beenden?</translation>
    </message>
    <message>
        <source>The step is finished, the model is evaluated and saved. The run can be resumed later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop and save</source>
        <translation>Beenden und sichern</translation>
    </message>
    <message>
        <source>Training goes on</source>
        <translation>Das Training läuft</translation>
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
        <translation>Beenden, sichern, schließen</translation>
    </message>
    <message>
        <source>Close at the next checkpoint</source>
        <translation>Beim nächsten Sicherungspunkt schließen</translation>
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
        <translation>Export</translation>
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
        <translation>Attention</translation>
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
        <translation>Mikroskop</translation>
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
        <source>temperature %1, learned</source>
        <extracomment>what divides the attention scores</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>temperature %1, fixed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt;b&gt;%1&lt;/b&gt;: top-1 %2 %&lt;br&gt;%3</source>
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
        <source>This model learns no position table.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This model hands out no attention.</source>
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
</context>
<context>
    <name>tessera::ModelViewPanel</name>
    <message>
        <source>What the models see</source>
        <translation>Was die Modelle sehen</translation>
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
            <numerusform>%n Bild, um %1 px verschoben</numerusform>
            <numerusform>%n Bilder, um %1 px verschoben</numerusform>
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
        <translation>Was die Modelle sehen</translation>
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
        <translation>Vorlage</translation>
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
        <translation>A und B tauschen</translation>
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
    <name>tessera::ReadinessPanel</name>
    <message>
        <source>Before you start</source>
        <translation>Vor dem Start</translation>
    </message>
    <message>
        <source>No problems</source>
        <translation>Keine Probleme</translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s)</source>
        <translation>
            <numerusform>%n Problem</numerusform>
            <numerusform>%n Probleme</numerusform>
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
</context>
<context>
    <name>tessera::RunDelegate</name>
    <message>
        <source>best top-1</source>
        <translation>Top-1</translation>
    </message>
</context>
<context>
    <name>tessera::RunMenu</name>
    <message>
        <source>Resume</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Show only this run</source>
        <translation>Nur diesen Lauf zeigen</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Umbenennen…</translation>
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
        <source>Move to group…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move to group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tags…</source>
        <translation>Schlagwörter…</translation>
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
        <source>Note…</source>
        <translation>Notiz…</translation>
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
        <source>Archived</source>
        <translation>Archiviert</translation>
    </message>
    <message>
        <source>Archived: hidden from the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No longer archived</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Ordner öffnen</translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation>Pfad kopieren</translation>
    </message>
    <message>
        <source>Move to trash…</source>
        <translation>In den Papierkorb…</translation>
    </message>
    <message>
        <source>Move to trash</source>
        <translation>In den Papierkorb</translation>
    </message>
    <message>
        <source>Move the run “%1” to the trash?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its checkpoints and curves go with it; the desktop&apos;s trash can bring them back.
%1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tessera::RunsDock</name>
    <message>
        <source>Runs</source>
        <translation>Läufe</translation>
    </message>
    <message>
        <source>What the list shows</source>
        <translation>Was die Liste zeigt</translation>
    </message>
    <message>
        <source>Filter runs</source>
        <translation>Läufe filtern</translation>
    </message>
    <message>
        <source>No runs yet</source>
        <translation>Noch keine Läufe</translation>
    </message>
    <message>
        <source>Start the prepared comparison. Each run appears here with its state, best score and colour.</source>
        <translation>Starten Sie den vorbereiteten Vergleich. Jeder Lauf erscheint hier mit Zustand, bestem Ergebnis und Farbe.</translation>
    </message>
    <message>
        <source>Scan a folder for runs…</source>
        <translation>Ordner durchsuchen…</translation>
    </message>
    <message>
        <source>No run matches</source>
        <translation>Kein Lauf passt</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>Filter löschen</translation>
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
            <numerusform>%n Lauf</numerusform>
            <numerusform>%n Läufe</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n running</source>
        <translation>
            <numerusform>%n aktiv</numerusform>
            <numerusform>%n aktiv</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n shown</source>
        <translation>
            <numerusform>%n gezeigt</numerusform>
            <numerusform>%n gezeigt</numerusform>
        </translation>
    </message>
    <message>
        <source>Show archived runs</source>
        <translation>Archivierte zeigen</translation>
    </message>
    <message>
        <source>Expand all groups</source>
        <translation>Alle Gruppen öffnen</translation>
    </message>
    <message>
        <source>Fold all groups</source>
        <translation>Alle Gruppen schließen</translation>
    </message>
    <message>
        <source>Untick all runs</source>
        <translation>Alle Häkchen entfernen</translation>
    </message>
</context>
<context>
    <name>tessera::RunsModel</name>
    <message>
        <source>Single runs</source>
        <translation>Einzelne Läufe</translation>
    </message>
    <message numerus="yes">
        <source>%n run(s)</source>
        <translation>
            <numerusform>%n Lauf</numerusform>
            <numerusform>%n Läufe</numerusform>
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
            <numerusform>%n Epoche</numerusform>
            <numerusform>%n Epochen</numerusform>
        </translation>
    </message>
    <message>
        <source>resumable</source>
        <translation>fortsetzbar</translation>
    </message>
    <message>
        <source>step %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tessera::SeedsDialog</name>
    <message>
        <source>Repeat over seeds</source>
        <translation>Mit Startwerten wiederholen</translation>
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
        <translation>In die Warteschlange</translation>
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
    <name>tessera::StackedPatch</name>
    <message numerus="yes">
        <source>Selected patch, %n copies stacked</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
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
        <translation>Bereit</translation>
    </message>
    <message numerus="yes">
        <source>CPU, %n thread(s)</source>
        <translation>
            <numerusform>CPU, %n Thread</numerusform>
            <numerusform>CPU, %n Threads</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 images/s</source>
        <translation>%1 Bilder/s</translation>
    </message>
    <message>
        <source>Training ended</source>
        <translation>Training beendet</translation>
    </message>
    <message>
        <source>Preparing the data and the models…</source>
        <translation>Daten und Modelle werden vorbereitet…</translation>
    </message>
    <message numerus="yes">
        <source>Training %n run(s), %1 left</source>
        <translation>
            <numerusform>%n Lauf wird trainiert, noch %1</numerusform>
            <numerusform>%n Läufe werden trainiert, noch %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Training %n run(s)</source>
        <translation>
            <numerusform>%n Lauf wird trainiert</numerusform>
            <numerusform>%n Läufe werden trainiert</numerusform>
        </translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>Finishing the step and saving…</source>
        <translation>Schritt wird beendet und gesichert…</translation>
    </message>
    <message>
        <source>Memory %1 of %2 GiB</source>
        <translation>RAM %1 von %2 GiB</translation>
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
        <translation>Training</translation>
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
        <translation>Training beenden</translation>
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
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Anhalten</translation>
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
        <translation>Startwert %1</translation>
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
        <translation>Schritt</translation>
    </message>
    <message>
        <source>Epoch</source>
        <translation>Epoche</translation>
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
        <translation>Export</translation>
    </message>
    <message>
        <source>%1...</source>
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
</context>
<context>
    <name>tessera::WindowActions</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>Open data set…</source>
        <translation>Datensatz öffnen…</translation>
    </message>
    <message>
        <source>Look for new runs</source>
        <translation>Nach neuen Läufen suchen</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>Find action, run or setting</source>
        <translation>Befehl, Lauf, Einstellung</translation>
    </message>
    <message>
        <source>Copy diagnostics</source>
        <translation>Diagnose kopieren</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>Next area</source>
        <translation>Nächster Bereich</translation>
    </message>
    <message>
        <source>Previous area</source>
        <translation>Voriger Bereich</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Farben</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Reset layout</source>
        <translation>Anordnung zurücksetzen</translation>
    </message>
    <message>
        <source>Theme: as the system</source>
        <translation>Farben: wie das System</translation>
    </message>
    <message>
        <source>Theme: light</source>
        <translation>Farben: hell</translation>
    </message>
    <message>
        <source>Theme: dark</source>
        <translation>Farben: dunkel</translation>
    </message>
    <message>
        <source>The language changes at the next start of the window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <translation>&amp;Lauf</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Starten</translation>
    </message>
    <message>
        <source>Add to queue</source>
        <translation>In die Warteschlange</translation>
    </message>
    <message>
        <source>Repeat over seeds…</source>
        <translation>Mit Startwerten wiederholen…</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Stop…</source>
        <translation>Beenden…</translation>
    </message>
    <message>
        <source>Start queue</source>
        <translation>Warteschlange starten</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>About Tessera</source>
        <translation>Über Tessera</translation>
    </message>
</context>
</TS>
