<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de">
<context>
    <name>ChoiceText</name>
    <message>
        <source>Vision Transformer</source>
        <translation>Vision Transformer</translation>
    </message>
    <message>
        <source>plain patches</source>
        <translation>einfach</translation>
    </message>
    <message>
        <source>shifted patches</source>
        <translation>verschoben</translation>
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
        <translation>Klassentoken</translation>
    </message>
    <message>
        <source>all tokens</source>
        <translation>alle Token</translation>
    </message>
    <message>
        <source>attention pooling</source>
        <translation>Aufmerksamkeits-Pooling</translation>
    </message>
    <message>
        <source>mean of tokens</source>
        <translation>Mittel der Token</translation>
    </message>
    <message>
        <source>off</source>
        <translation>aus</translation>
    </message>
    <message>
        <source>cross-entropy</source>
        <translation>Kreuzentropie</translation>
    </message>
    <message>
        <source>on</source>
        <translation>an</translation>
    </message>
</context>
<context>
    <name>CompareTexts</name>
    <message numerus="yes">
        <source>%n seed(s)</source>
        <extracomment>%1 and %2 count the seeds of A and B</extracomment>
        <translation>
            <numerusform>%n Seed</numerusform>
            <numerusform>%n Seeds</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 and %2 seeds</source>
        <translation>%1 und %2 Seeds</translation>
    </message>
    <message>
        <source>exact binomial</source>
        <translation>exakt binomial</translation>
    </message>
    <message>
        <source>with continuity correction</source>
        <translation>mit Stetigkeitskorrektur</translation>
    </message>
    <message>
        <source>Same %1 test images: only B is right on %2, only A on %3; McNemar&apos;s test (%4), %5.</source>
        <translation>Gleiche %1 Testbilder: nur B hat bei %2 recht, nur A bei %3; McNemar-Test (%4), %5.</translation>
    </message>
    <message numerus="yes">
        <source>%n run(s) of each side paired by seed.</source>
        <translation>
            <numerusform>%n Lauf je Seite, nach Seed gepaart.</numerusform>
            <numerusform>%n Läufe je Seite, nach Seed gepaart.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n run(s) of each side paired in the order of their seeds.</source>
        <translation>
            <numerusform>%n Lauf je Seite, in der Reihenfolge der Seeds gepaart.</numerusform>
            <numerusform>%n Läufe je Seite, in der Reihenfolge der Seeds gepaart.</numerusform>
        </translation>
    </message>
    <message>
        <source>Without a test split the answers are not tested image by image.</source>
        <translation>Ohne Testsplit werden die Antworten nicht Bild für Bild geprüft.</translation>
    </message>
    <message>
        <source>The runs were scored on different images, so their answers cannot be paired.</source>
        <translation>Die Läufe wurden auf verschiedenen Bildern bewertet; ihre Antworten lassen sich nicht paaren.</translation>
    </message>
    <message>
        <source>A run stores no answers per image, so they cannot be paired; runs trained from now on store them.</source>
        <translation>Ein Lauf enthält keine Antworten je Bild, sie lassen sich nicht paaren; neue Läufe speichern sie.</translation>
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
        <translation>%1 ist um %2 Punkte ± %3 Top-1 besser (%4, 95 %).</translation>
    </message>
    <message>
        <source>%1 and %2 are not separable with %3.</source>
        <translation>%1 und %2 sind mit %3 nicht trennbar.</translation>
    </message>
    <message>
        <source>%1 and %2 score the same with this seed.</source>
        <translation>%1 und %2 liegen mit diesem Seed gleichauf.</translation>
    </message>
    <message>
        <source>%1 scores %2 points higher with this seed.</source>
        <translation>%1 liegt mit diesem Seed %2 Punkte höher.</translation>
    </message>
    <message>
        <source>There is no score to compare yet.</source>
        <translation>Noch gibt es kein Ergebnis zu vergleichen.</translation>
    </message>
    <message>
        <source>B − A %1 points, 95 % interval %2 to %3, Welch&apos;s t-test over seeds, %4.</source>
        <translation>B − A %1 Punkte, 95-%-Intervall %2 bis %3, Welch-t-Test über Seeds, %4.</translation>
    </message>
    <message>
        <source>One seed cannot say how the next one turns out. Repeat over five seeds on Experiment for an interval.</source>
        <translation>Ein Seed sagt nicht, wie der nächste ausgeht. Für ein Intervall unter „Versuch“ mit fünf Seeds wiederholen.</translation>
    </message>
    <message>
        <source>Same data.</source>
        <translation>Gleiche Daten.</translation>
    </message>
    <message>
        <source>Different data: %1 and %2.</source>
        <translation>Verschiedene Daten: %1 und %2.</translation>
    </message>
    <message>
        <source>Only the declared settings differ.</source>
        <translation>Nur die erklärten Einstellungen sind verschieden.</translation>
    </message>
    <message>
        <source>Beyond the declared factor: %1 is %2 and %3.</source>
        <translation>Über den erklärten Faktor hinaus: %1 ist %2 und %3.</translation>
    </message>
    <message>
        <source>The runs of %1 differ in more than the seed: %2.</source>
        <translation>Die Läufe von %1 unterscheiden sich in mehr als dem Seed: %2.</translation>
    </message>
    <message>
        <source>Same seeds.</source>
        <translation>Gleiche Seeds.</translation>
    </message>
    <message>
        <source>Different seeds: %1 and %2.</source>
        <translation>Verschiedene Seeds: %1 und %2.</translation>
    </message>
    <message>
        <source>%2 of %3 runs of %1 did not finish.</source>
        <translation>%2 von %3 Läufen von %1 wurden nicht fertig.</translation>
    </message>
    <message>
        <source>Same machine.</source>
        <translation>Gleicher Rechner.</translation>
    </message>
    <message>
        <source>Different machines, so times do not compare: %1 and %2.</source>
        <translation>Verschiedene Rechner, die Zeiten sind nicht vergleichbar: %1 und %2.</translation>
    </message>
    <message>
        <source>Parameters of B against A: %1 %.</source>
        <translation>Parameter von B gegen A: %1 %.</translation>
    </message>
    <message>
        <source>Multiply-adds of B against A: %1 %.</source>
        <translation>Rechenschritte von B gegen A: %1 %.</translation>
    </message>
    <message>
        <source>Training time of B against A: %1 %.</source>
        <translation>Trainingszeit von B gegen A: %1 %.</translation>
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
        <translation>Verlust, Nats</translation>
    </message>
    <message>
        <source>Calibration error (ECE) %</source>
        <translation>Kalibrierungsfehler (ECE) %</translation>
    </message>
    <message>
        <source>Time per step, ms</source>
        <translation>Zeit je Schritt, ms</translation>
    </message>
    <message>
        <source>Training time, s</source>
        <translation>Trainingszeit, s</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Parameter</translation>
    </message>
    <message>
        <source>Multiply-adds per image, millions</source>
        <translation>Rechenschritte je Bild, Millionen</translation>
    </message>
    <message>
        <source>%1 ± %2</source>
        <translation>%1 ± %2</translation>
    </message>
    <message>
        <source>exact</source>
        <translation>exakt</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>No answer differs, so that a bootstrap gives no interval.</source>
        <translation>Keine Antwort ist verschieden; ein Bootstrap ergibt daher kein Intervall.</translation>
    </message>
    <message>
        <source>Paired bootstrap over images: %1 to %2 points.</source>
        <translation>Gepaarter Bootstrap über Bilder: %1 bis %2 Punkte.</translation>
    </message>
    <message>
        <source>Paired bootstrap over seeds and images: %1 to %2 points.</source>
        <translation>Gepaarter Bootstrap über Seeds und Bilder: %1 bis %2 Punkte.</translation>
    </message>
    <message>
        <source>Same %1 test images: B is right in more seeds on %2, A on %3; sign test over images (%4), %5.</source>
        <translation>Gleiche %1 Testbilder: B hat bei %2 in mehr Seeds recht, A bei %3; Vorzeichentest über Bilder (%4), %5.</translation>
    </message>
    <message>
        <source>Both are about these two trained models, not about other seeds.</source>
        <translation>Beides gilt für diese zwei trainierten Modelle, nicht für andere Seeds.</translation>
    </message>
    <message>
        <source>%1 and %2 score the same (%3).</source>
        <translation>%1 und %2 liegen gleichauf (%3).</translation>
    </message>
    <message>
        <source>%1 scores %2 points higher (%3).</source>
        <translation>%1 liegt %2 Punkte höher (%3).</translation>
    </message>
    <message>
        <source>B − A %1 points; interval and p are not known, as all seeds of a side score the same.</source>
        <translation>B − A %1 Punkte; Intervall und p sind nicht bekannt, da auf jeder Seite alle Seeds gleichauf liegen.</translation>
    </message>
    <message>
        <source>An interval needs at least two seeds on both sides. Repeat over five seeds on Experiment.</source>
        <translation>Ein Intervall braucht auf beiden Seiten mindestens zwei Seeds. Unter „Versuch“ mit fünf Seeds wiederholen.</translation>
    </message>
    <message>
        <source>No setting differs.</source>
        <translation>Keine Einstellung ist verschieden.</translation>
    </message>
    <message>
        <source>Same count of steps: %1.</source>
        <translation>Gleiche Zahl von Schritten: %1.</translation>
    </message>
    <message>
        <source>Different counts of steps: %1 and %2.</source>
        <translation>Verschiedene Zahl von Schritten: %1 und %2.</translation>
    </message>
    <message>
        <source>Same count of training images seen: %1.</source>
        <translation>Gleiche Zahl gesehener Trainingsbilder: %1.</translation>
    </message>
    <message>
        <source>Different counts of training images seen: %1 and %2.</source>
        <translation>Verschiedene Zahl gesehener Trainingsbilder: %1 und %2.</translation>
    </message>
    <message>
        <source>Same passes over the training images: %1.</source>
        <translation>Gleich viele Durchgänge durch die Trainingsbilder: %1.</translation>
    </message>
    <message>
        <source>Different passes over the training images: %1 and %2.</source>
        <translation>Verschieden viele Durchgänge durch die Trainingsbilder: %1 und %2.</translation>
    </message>
    <message>
        <source>Same weights to start from.</source>
        <translation>Gleiche Anfangsgewichte.</translation>
    </message>
    <message>
        <source>Different weights to start from: %1 and %2.</source>
        <translation>Verschiedene Anfangsgewichte: %1 und %2.</translation>
    </message>
    <message>
        <source>no spread</source>
        <translation>keine Streuung</translation>
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
        <translation>links</translation>
    </message>
    <message>
        <source>right</source>
        <translation>rechts</translation>
    </message>
    <message>
        <source>up</source>
        <translation>oben</translation>
    </message>
    <message>
        <source>down</source>
        <translation>unten</translation>
    </message>
</context>
<context>
    <name>CurvePlot</name>
    <message>
        <source>Time (s)</source>
        <translation>Zeit (s)</translation>
    </message>
    <message>
        <source>Time (min)</source>
        <translation>Zeit (min)</translation>
    </message>
    <message>
        <source>Time (h)</source>
        <translation>Zeit (h)</translation>
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
    <name>DataUse</name>
    <message>
        <source>training %1, validation %2, test %3</source>
        <translation>Training %1, Validierung %2, Test %3</translation>
    </message>
    <message>
        <source>%1 (copies are still being looked for)</source>
        <translation>%1 (Kopien werden noch gesucht)</translation>
    </message>
</context>
<context>
    <name>Engine</name>
    <message>
        <source>TESSERA_INSTRUCTION_SET is &apos;%1&apos;; it may be generic, avx2 or avx512</source>
        <translation>TESSERA_INSTRUCTION_SET ist „%1“; erlaubt sind generic, avx2 oder avx512</translation>
    </message>
    <message>
        <source>model.width is %1; sine-cosine positions need a multiple of 4</source>
        <translation>model.width ist %1; Sinus-Kosinus-Positionen brauchen ein Vielfaches von 4</translation>
    </message>
    <message>
        <source>the position table has %1 rows, not %2</source>
        <translation>die Positionstabelle hat %1 Zeilen, nicht %2</translation>
    </message>
    <message>
        <source>model.patch %1 does not divide model.image %2</source>
        <translation>model.patch %1 teilt model.image %2 nicht</translation>
    </message>
    <message>
        <source>model.heads %1 does not divide model.width %2</source>
        <translation>model.heads %1 teilt model.width %2 nicht</translation>
    </message>
    <message>
        <source>the %1 heads of the map pooling do not divide model.width %2; set model.pool_heads</source>
        <translation>die %1 Köpfe des Aufmerksamkeits-Poolings (map) teilen model.width %2 nicht; model.pool_heads setzen</translation>
    </message>
    <message>
        <source>model.kind is unknown</source>
        <translation>model.kind ist unbekannt</translation>
    </message>
    <message>
        <source>%1 was not read to its end: stopped.</source>
        <translation>%1 wurde nicht zu Ende gelesen: abgebrochen.</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 und %2</translation>
    </message>
    <message>
        <source>%1 does not divide %2; near ones that do: %3</source>
        <translation>%1 teilt %2 nicht; Teiler in der Nähe: %3</translation>
    </message>
    <message>
        <source>%1 does not divide %2; change one of them or give model.key_dim</source>
        <translation>%1 teilt %2 nicht; eines davon ändern oder model.key_dim angeben</translation>
    </message>
    <message>
        <source>%1 moves the copies out of %2; use a smaller shift</source>
        <translation>%1 schiebt die Kopien aus %2 hinaus; eine kleinere Verschiebung nehmen</translation>
    </message>
    <message>
        <source>half of %1 is no whole pixel, so the copies would not move; set model.shift_pixels to 1 or more</source>
        <translation>die Hälfte von %1 ist kein ganzes Pixel, die Kopien würden nicht wandern; model.shift_pixels auf 1 oder mehr setzen</translation>
    </message>
    <message>
        <source>%1 needs a width that 4 divides, not %2</source>
        <translation>%1 braucht eine durch 4 teilbare Breite, nicht %2</translation>
    </message>
    <message>
        <source>there is one token only, so the masked diagonal leaves it nothing to attend to</source>
        <translation>es gibt nur ein Token; die maskierte Diagonale lässt ihm nichts, worauf es achten kann</translation>
    </message>
    <message>
        <source>%1 needs model.class_token = true</source>
        <translation>%1 braucht model.class_token = true</translation>
    </message>
    <message>
        <source>the class token takes part in the attention, but %1 does not read it alone</source>
        <translation>das Klassentoken nimmt an der Aufmerksamkeit teil, aber %1 liest es nicht allein</translation>
    </message>
    <message>
        <source>after %1 the last LayerNorm spans all tokens at once, which no published model does</source>
        <translation>nach %1 umfasst die letzte LayerNorm alle Token auf einmal; kein veröffentlichtes Modell tut das</translation>
    </message>
    <message>
        <source>with %1 other programs put the last LayerNorm before pooling; the weights cannot be exchanged</source>
        <translation>mit %1 setzen andere Programme die letzte LayerNorm vor das Pooling; die Gewichte lassen sich nicht austauschen</translation>
    </message>
    <message>
        <source>%1 does not divide %2</source>
        <translation>%1 teilt %2 nicht</translation>
    </message>
    <message>
        <source>%1 cannot be used with loss.kind = nll; set it to 0 or use cross_entropy</source>
        <translation>%1 geht nicht mit loss.kind = nll; auf 0 setzen oder cross_entropy verwenden</translation>
    </message>
    <message>
        <source>the network gives logits; loss.kind = nll applies the log-softmax itself</source>
        <translation>das Netz gibt Logits aus; loss.kind = nll wendet den Log-Softmax selbst an</translation>
    </message>
    <message>
        <source>optim.nesterov = true needs optim.momentum above 0</source>
        <translation>optim.nesterov = true braucht optim.momentum über 0</translation>
    </message>
    <message>
        <source>sam.rho = 0 makes SAM the plain update with more work</source>
        <translation>sam.rho = 0 macht SAM zum einfachen Update mit mehr Arbeit</translation>
    </message>
    <message>
        <source>optim.lr = 0 leaves the weights as they are</source>
        <translation>optim.lr = 0 lässt die Gewichte, wie sie sind</translation>
    </message>
    <message>
        <source>%1 is above %2, so the warm-up falls</source>
        <translation>%1 liegt über %2, das Warm-up fällt also</translation>
    </message>
    <message>
        <source>%1 is above %2, so the learning rate rises</source>
        <translation>%1 liegt über %2, die Lernrate steigt also</translation>
    </message>
    <message>
        <source>%1 can move the picture out of %2; use fewer pixels</source>
        <translation>%1 kann das Bild aus %2 hinausschieben; weniger Pixel nehmen</translation>
    </message>
    <message>
        <source>%1 is more than the training images left of %2, so an epoch is one smaller step</source>
        <translation>%1 ist mehr, als von %2 an Trainingsbildern bleibt; eine Epoche ist also ein einziger, kleinerer Schritt</translation>
    </message>
    <message>
        <source>train.patience has no effect without validation images; raise data.validation unless the data set has its own</source>
        <translation>train.patience wirkt nicht ohne Validierungsbilder; data.validation erhöhen, falls der Datensatz keine eigenen hat</translation>
    </message>
    <message>
        <source>runtime.cuda_graphs has no effect on the CPU</source>
        <translation>runtime.cuda_graphs wirkt nicht auf der CPU</translation>
    </message>
    <message>
        <source>runtime.precision = bf16 needs a CUDA device; set runtime.device to cuda or the precision to fp32</source>
        <translation>runtime.precision = bf16 braucht ein CUDA-Gerät; runtime.device auf cuda oder die Rechengenauigkeit auf fp32 setzen</translation>
    </message>
    <message>
        <source>runtime.precision = bf16 is used on a CUDA device only; without one the run is fp32</source>
        <translation>runtime.precision = bf16 gilt nur auf einem CUDA-Gerät; ohne ein solches rechnet der Lauf in fp32</translation>
    </message>
    <message>
        <source>&quot;%1&quot; in %2 must be true or false, not %3; allowed: %4</source>
        <translation>„%1“ in %2 muss true oder false sein, nicht %3; erlaubt: %4</translation>
    </message>
    <message>
        <source>&quot;%1&quot; in %2 must be a whole number, not %3; allowed: %4</source>
        <translation>„%1“ in %2 muss eine ganze Zahl sein, nicht %3; erlaubt: %4</translation>
    </message>
    <message>
        <source>&quot;%1&quot; in %2 must be a number, not %3; allowed: %4</source>
        <translation>„%1“ in %2 muss eine Zahl sein, nicht %3; erlaubt: %4</translation>
    </message>
    <message>
        <source>&quot;%1&quot; in %2 must be a list of whole numbers, not %3; allowed: %4</source>
        <translation>„%1“ in %2 muss eine Liste ganzer Zahlen sein, nicht %3; erlaubt: %4</translation>
    </message>
    <message>
        <source>&quot;%1&quot; in %2 must be a string, not %3; allowed: %4</source>
        <translation>„%1“ in %2 muss eine Zeichenkette sein, nicht %3; erlaubt: %4</translation>
    </message>
    <message>
        <source>unknown key &quot;%1&quot; in %2; did you mean &quot;%3&quot;?</source>
        <translation>unbekannter Schlüssel „%1“ in %2; vielleicht „%3“?</translation>
    </message>
    <message>
        <source>&quot;%1&quot; in %2 must be an object of settings, not %3</source>
        <translation>„%1“ in %2 muss ein Objekt mit Einstellungen sein, nicht %3</translation>
    </message>
    <message>
        <source>%1 sets &quot;%2&quot; twice; remove one of them</source>
        <translation>%1 setzt „%2“ zweimal; eines davon entfernen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>&quot;version&quot; in %1 must be a whole number from 1</source>
        <translation>„version“ in %1 muss eine ganze Zahl ab 1 sein</translation>
    </message>
    <message>
        <source>%1 has version %2, this program reads versions up to %3; update the program</source>
        <translation>%1 hat Version %2, dieses Programm liest Versionen bis %3; das Programm aktualisieren</translation>
    </message>
    <message>
        <source>&quot;%1&quot; in %2 must be a string</source>
        <translation>„%1“ in %2 muss eine Zeichenkette sein</translation>
    </message>
    <message>
        <source>&quot;%1&quot; in %2 must be an object of settings</source>
        <translation>„%1“ in %2 muss ein Objekt mit Einstellungen sein</translation>
    </message>
    <message>
        <source>%1 must be a JSON object of settings</source>
        <translation>%1 muss ein JSON-Objekt mit Einstellungen sein</translation>
    </message>
    <message>
        <source>unknown setting &quot;%1&quot;; did you mean &quot;%2&quot;?</source>
        <translation>unbekannte Einstellung „%1“; vielleicht „%2“?</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <translation>%1 oder %2</translation>
    </message>
    <message>
        <source>%1 = (nothing) is not possible; allowed: %2</source>
        <translation>%1 = (nichts) ist nicht möglich; erlaubt: %2</translation>
    </message>
    <message>
        <source>%1 is not possible; allowed: %2</source>
        <translation>%1 ist nicht möglich; erlaubt: %2</translation>
    </message>
    <message>
        <source>whole numbers %1 to %2</source>
        <translation>ganze Zahlen von %1 bis %2</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>whole numbers %1 to %2, separated by commas</source>
        <translation>ganze Zahlen von %1 bis %2, mit Kommas getrennt</translation>
    </message>
    <message>
        <source>text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>unknown preset &quot;%1&quot;; did you mean &quot;%2&quot;?</source>
        <translation>unbekannte Vorlage „%1“; vielleicht „%2“?</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no choice of this setting</source>
        <translation>„%1“ steht bei dieser Einstellung nicht zur Wahl</translation>
    </message>
    <message>
        <source>&quot;%1&quot; in %2 must be a list of values or an object with &quot;from&quot; and &quot;to&quot;</source>
        <translation>„%1“ in %2 muss eine Liste von Werten oder ein Objekt mit „from“ und „to“ sein</translation>
    </message>
    <message>
        <source>&quot;%1&quot; in %2 must be a whole number</source>
        <translation>„%1“ in %2 muss eine ganze Zahl sein</translation>
    </message>
    <message>
        <source>&quot;%1&quot; in %2 must be a number</source>
        <translation>„%1“ in %2 muss eine Zahl sein</translation>
    </message>
    <message>
        <source>&quot;%1&quot; in %2 must be &quot;linear&quot; or &quot;log&quot;</source>
        <translation>„%1“ in %2 muss „linear“ oder „log“ sein</translation>
    </message>
    <message>
        <source>unknown key &quot;%1&quot; in %2; a range has from, to, count and spacing</source>
        <translation>unbekannter Schlüssel „%1“ in %2; ein Bereich hat from, to, count und spacing</translation>
    </message>
    <message>
        <source>unknown setting &quot;%1&quot; in %2; did you mean &quot;%3&quot;?</source>
        <translation>unbekannte Einstellung „%1“ in %2; vielleicht „%3“?</translation>
    </message>
    <message>
        <source>&quot;%1&quot; in %2 must be an object of settings with their values</source>
        <translation>„%1“ in %2 muss ein Objekt aus Einstellungen mit ihren Werten sein</translation>
    </message>
    <message>
        <source>&quot;%1&quot; in %2 must be &quot;grid&quot; or &quot;random&quot;</source>
        <translation>„%1“ in %2 muss „grid“ oder „random“ sein</translation>
    </message>
    <message>
        <source>%1 must be a JSON object with &quot;axes&quot;: the settings to vary</source>
        <translation>%1 muss ein JSON-Objekt mit „axes“ sein: den Einstellungen, die variiert werden</translation>
    </message>
    <message>
        <source>&quot;%1&quot; in %2 must be the name of a preset</source>
        <translation>„%1“ in %2 muss der Name einer Vorlage sein</translation>
    </message>
    <message>
        <source>%1 varies nothing; give &quot;axes&quot; with at least one setting</source>
        <translation>%1 variiert nichts; „axes“ mit mindestens einer Einstellung angeben</translation>
    </message>
    <message>
        <source>unknown setting &quot;%1&quot; in the sweep; did you mean &quot;%2&quot;?</source>
        <translation>unbekannte Einstellung „%1“ im Sweep; vielleicht „%2“?</translation>
    </message>
    <message>
        <source>the sweep gives no values for %1; give at least one</source>
        <translation>der Sweep nennt keine Werte für %1; mindestens einen angeben</translation>
    </message>
    <message>
        <source>%1 is no number; list its values instead of a range</source>
        <translation>%1 ist keine Zahl; die Werte einzeln statt als Bereich angeben</translation>
    </message>
    <message>
        <source>the range of %1 must have finite ends</source>
        <translation>der Bereich von %1 muss endliche Grenzen haben</translation>
    </message>
    <message>
        <source>the range of %1 has count = %2; give 1 to %3</source>
        <translation>der Bereich von %1 hat count = %2; 1 bis %3 angeben</translation>
    </message>
    <message>
        <source>the range of %1 begins at %2; logarithmic spacing needs both ends above 0</source>
        <translation>der Bereich von %1 beginnt bei %2; logarithmische Abstufung braucht beide Grenzen über 0</translation>
    </message>
    <message>
        <source>the sweep has more than %1 runs; give fewer values or search at random</source>
        <translation>der Sweep hat mehr als %1 Läufe; weniger Werte angeben oder zufällig suchen</translation>
    </message>
    <message>
        <source>the random search has runs = %1; give 1 to %2</source>
        <translation>die zufällige Suche hat runs = %1; 1 bis %2 angeben</translation>
    </message>
    <message>
        <source>the sweep varies nothing; give at least one setting with its values</source>
        <translation>der Sweep variiert nichts; mindestens eine Einstellung mit ihren Werten angeben</translation>
    </message>
    <message>
        <source>the sweep has seeds = %1; give 1 to %2</source>
        <translation>der Sweep hat seeds = %1; 1 bis %2 angeben</translation>
    </message>
    <message>
        <source>the sweep varies %1 twice; remove one of them</source>
        <translation>der Sweep variiert %1 zweimal; eines davon entfernen</translation>
    </message>
    <message>
        <source>the sweep varies train.seed and repeats over seeds; use one of them</source>
        <translation>der Sweep variiert train.seed und wiederholt mit Seeds; nur eines davon verwenden</translation>
    </message>
    <message>
        <source>The %1 split holds %2 bytes, not %3 for each of %4 labels; rebuild the data set.</source>
        <translation>Der Split %1 hat %2 Byte, nicht %3 je Label bei %4 Labels; den Datensatz neu erstellen.</translation>
    </message>
    <message>
        <source>The %1 split has no picture %2.</source>
        <translation>Der Split %1 hat kein Bild %2.</translation>
    </message>
    <message>
        <source>%1 has in record %2 the label %3, but CIFAR-10 has labels 0 to 9; the file is damaged or of another kind, download it again.</source>
        <translation>%1 hat in Eintrag %2 das Label %3, CIFAR-10 aber hat die Labels 0 bis 9; die Datei ist beschädigt oder von anderer Art, erneut herunterladen.</translation>
    </message>
    <message>
        <source>%1 has in record %2 the fine label %3, but CIFAR-100 has labels 0 to 99; the file is damaged or of another kind, download it again.</source>
        <translation>%1 hat in Eintrag %2 das feine Label %3, CIFAR-100 aber hat die Labels 0 bis 99; die Datei ist beschädigt oder von anderer Art, erneut herunterladen.</translation>
    </message>
    <message>
        <source>%1 has in record %2 the coarse label %3, but CIFAR-100 has coarse labels 0 to 19; the file is damaged or of another kind, download it again.</source>
        <translation>%1 hat in Eintrag %2 das grobe Label %3, CIFAR-100 aber hat die groben Labels 0 bis 19; die Datei ist beschädigt oder von anderer Art, erneut herunterladen.</translation>
    </message>
    <message>
        <source>%1 has in record %2 the coarse label %3, but fine label %4 belongs to coarse label %5; the file is damaged or of another kind, download it again.</source>
        <translation>%1 hat in Eintrag %2 das grobe Label %3, das feine Label %4 gehört aber zum groben Label %5; die Datei ist beschädigt oder von anderer Art, erneut herunterladen.</translation>
    </message>
    <message>
        <source>%1 is empty; a %2 file holds records of %3 bytes, download it again.</source>
        <translation>%1 ist leer; eine %2-Datei enthält Einträge von %3 Byte, erneut herunterladen.</translation>
    </message>
    <message>
        <source>%1 is compressed with gzip; unpack it first.</source>
        <translation>%1 ist mit gzip komprimiert; zuerst entpacken.</translation>
    </message>
    <message>
        <source>%1 has %2 bytes: %3 %4 records of %5 bytes and %6 bytes of record %3; the file is incomplete or damaged, download it again.</source>
        <translation>%1 hat %2 Byte: %3 %4-Einträge zu %5 Byte und %6 Byte von Eintrag %3; die Datei ist unvollständig oder beschädigt, erneut herunterladen.</translation>
    </message>
    <message>
        <source>%1 has %2 class names, not %3; correct the file or remove it.</source>
        <translation>%1 hat %2 Klassennamen, nicht %3; die Datei berichtigen oder entfernen.</translation>
    </message>
    <message>
        <source>%1 has %2 but no %3; put the training file beside it.</source>
        <translation>%1 hat %2, aber kein %3; die Trainingsdatei daneben ablegen.</translation>
    </message>
    <message>
        <source>%1 holds the Python version of CIFAR, whose pickle files are not read; download the binary version (%2).</source>
        <translation>%1 enthält die Python-Fassung von CIFAR, deren Pickle-Dateien nicht gelesen werden; die Binärfassung herunterladen (%2).</translation>
    </message>
    <message>
        <source>%1 is a file of no known data set; open the folder that holds the data set.</source>
        <translation>%1 gehört zu keinem bekannten Datensatz; den Ordner mit dem Datensatz öffnen.</translation>
    </message>
    <message>
        <source>%1 is one picture; open the folder that holds one folder of pictures per class.</source>
        <translation>%1 ist ein einzelnes Bild; den Ordner mit einem Bilderordner je Klasse öffnen.</translation>
    </message>
    <message>
        <source>%1 is an archive; unpack it and open the folder that comes out.</source>
        <translation>%1 ist ein Archiv; entpacken und den entstandenen Ordner öffnen.</translation>
    </message>
    <message>
        <source>%1 has label %2, but there are %3 classes.</source>
        <translation>%1 hat das Label %2, es gibt aber %3 Klassen.</translation>
    </message>
    <message>
        <source>A subset asks for picture %1 of %2.</source>
        <translation>Eine Teilmenge verlangt Bild %1 von %2.</translation>
    </message>
    <message>
        <source>No data set is named; give builtin:shapes or the path of a folder.</source>
        <translation>Kein Datensatz ist genannt; builtin:shapes oder den Pfad eines Ordners angeben.</translation>
    </message>
    <message>
        <source>%1 does not exist; give builtin:shapes or the path of a folder.</source>
        <translation>%1 existiert nicht; builtin:shapes oder den Pfad eines Ordners angeben.</translation>
    </message>
    <message>
        <source>it does not exist</source>
        <translation>die Datei existiert nicht</translation>
    </message>
    <message>
        <source>it is not a regular file</source>
        <translation>das ist keine gewöhnliche Datei</translation>
    </message>
    <message>
        <source>its size cannot be read</source>
        <translation>die Größe lässt sich nicht lesen</translation>
    </message>
    <message>
        <source>it has %1 MiB, more than the %2 MiB allowed</source>
        <translation>die Datei hat %1 MiB, mehr als die erlaubten %2 MiB</translation>
    </message>
    <message>
        <source>reading it is not permitted</source>
        <translation>das Lesen ist nicht erlaubt</translation>
    </message>
    <message>
        <source>it cannot be opened</source>
        <translation>die Datei lässt sich nicht öffnen</translation>
    </message>
    <message>
        <source>reading it failed</source>
        <translation>das Lesen ist gescheitert</translation>
    </message>
    <message>
        <source>Cannot read %1: %2; check the path.</source>
        <translation>%1 lässt sich nicht lesen: %2; den Pfad prüfen.</translation>
    </message>
    <message>
        <source>%1 cannot be unpacked: out of memory.</source>
        <translation>%1 lässt sich nicht entpacken: zu wenig Speicher.</translation>
    </message>
    <message>
        <source>%1 ends early; download it again.</source>
        <translation>%1 endet zu früh; erneut herunterladen.</translation>
    </message>
    <message>
        <source>%1 is damaged (gzip); download it again.</source>
        <translation>%1 ist beschädigt (gzip); erneut herunterladen.</translation>
    </message>
    <message>
        <source>%1 has %2 dimensions, not the 3 of grey pictures (number, rows, columns); give an images file.</source>
        <translation>%1 hat %2 Dimensionen, nicht die 3 grauer Bilder (Anzahl, Zeilen, Spalten); eine Bilddatei (images) angeben.</translation>
    </message>
    <message>
        <source>%1 has pictures of %2 x %3 pixels; at most 4096 x 4096 are read.</source>
        <translation>%1 hat Bilder von %2 x %3 Pixeln; gelesen werden höchstens 4096 x 4096.</translation>
    </message>
    <message>
        <source>%1 has %2 dimensions, not the 1 of labels; give a labels file.</source>
        <translation>%1 hat %2 Dimensionen, nicht die 1 von Labels; eine Labeldatei (labels) angeben.</translation>
    </message>
    <message>
        <source>%1 has %2 labels for the %3 pictures of %4; download both again.</source>
        <translation>%1 hat %2 Labels für die %3 Bilder von %4; beide erneut herunterladen.</translation>
    </message>
    <message>
        <source>%1 has %2 bytes, too few for an IDX header; download it again.</source>
        <translation>%1 hat %2 Byte, zu wenige für einen IDX-Header; erneut herunterladen.</translation>
    </message>
    <message>
        <source>%1 does not begin like an IDX file (two zero bytes); give an IDX file such as train-images-idx3-ubyte.</source>
        <translation>%1 beginnt nicht wie eine IDX-Datei (zwei Nullbytes); eine IDX-Datei wie train-images-idx3-ubyte angeben.</translation>
    </message>
    <message>
        <source>%1 holds values of type %2; only unsigned bytes (type 8) are read.</source>
        <translation>%1 enthält Werte vom Typ %2; gelesen werden nur vorzeichenlose Bytes (Typ 8).</translation>
    </message>
    <message>
        <source>%1 has %2 dimensions, not 1 to 4; give an IDX file such as train-images-idx3-ubyte.</source>
        <translation>%1 hat %2 Dimensionen, nicht 1 bis 4; eine IDX-Datei wie train-images-idx3-ubyte angeben.</translation>
    </message>
    <message>
        <source>%1 ends inside its header; download it again.</source>
        <translation>%1 endet mitten im Header; erneut herunterladen.</translation>
    </message>
    <message>
        <source>%1 announces no data (a size is 0); download it again.</source>
        <translation>%1 kündigt keine Daten an (eine Größe ist 0); erneut herunterladen.</translation>
    </message>
    <message>
        <source>%1 announces more than 8 GiB; its header is damaged, download it again.</source>
        <translation>%1 kündigt mehr als 8 GiB an; der Header ist beschädigt, erneut herunterladen.</translation>
    </message>
    <message>
        <source>%1 has %2 bytes, but its header announces %3; download it again.</source>
        <translation>%1 hat %2 Byte, der Header kündigt aber %3 an; erneut herunterladen.</translation>
    </message>
    <message>
        <source>%1 announces %2 bytes, more than can be packed into its %3; download it again.</source>
        <translation>%1 kündigt %2 Byte an, mehr, als in seine %3 gepackt sein können; erneut herunterladen.</translation>
    </message>
    <message>
        <source>%1 unpacks to more than the %2 bytes that its header announces; download it again.</source>
        <translation>%1 ergibt entpackt mehr als die %2 Byte, die der Header ankündigt; erneut herunterladen.</translation>
    </message>
    <message>
        <source>%1 has no %2 (or .gz); put it beside the other IDX files.</source>
        <translation>%1 hat kein %2 (oder .gz); die Datei neben den anderen IDX-Dateien ablegen.</translation>
    </message>
    <message>
        <source>its samples are neither 8 nor 16 bits wide</source>
        <translation>die Abtastwerte sind weder 8 noch 16 Bit breit</translation>
    </message>
    <message>
        <source>its data are damaged or of an unknown variant</source>
        <translation>die Daten sind beschädigt oder von unbekannter Variante</translation>
    </message>
    <message>
        <source>there is not enough memory to decode it</source>
        <translation>der Speicher reicht zum Dekodieren nicht aus</translation>
    </message>
    <message>
        <source>Cannot read the picture %1: %2; replace or remove the file.</source>
        <translation>Das Bild %1 lässt sich nicht lesen: %2; die Datei ersetzen oder entfernen.</translation>
    </message>
    <message>
        <source>its format (%1) is not read; save it as PNG or JPEG</source>
        <translation>das Format (%1) wird nicht gelesen; als PNG oder JPEG sichern</translation>
    </message>
    <message>
        <source>the folder cannot be listed</source>
        <translation>der Ordner lässt sich nicht auflisten</translation>
    </message>
    <message>
        <source>%1 belongs to the class %2, which the training pictures lack; add such pictures to training or remove the class.</source>
        <translation>%1 gehört zur Klasse %2, die unter den Trainingsbildern fehlt; solche Bilder zum Training hinzufügen oder die Klasse entfernen.</translation>
    </message>
    <message>
        <source>%1 has no readable training picture: all %2 are unreadable, the first, %3, because %4.</source>
        <translation>%1 hat kein lesbares Trainingsbild: Alle %2 sind unlesbar, Grund beim ersten, %3: %4.</translation>
    </message>
    <message>
        <source>There is no data set to load from.</source>
        <translation>Es gibt keinen Datensatz zum Laden.</translation>
    </message>
    <message>
        <source>data.batch is %1; give at least 1.</source>
        <translation>data.batch ist %1; mindestens 1 angeben.</translation>
    </message>
    <message>
        <source>it ends inside its header</source>
        <translation>die Datei endet mitten im Header</translation>
    </message>
    <message>
        <source>the JPEG data end early</source>
        <translation>die JPEG-Daten enden zu früh</translation>
    </message>
    <message>
        <source>the JPEG data are damaged</source>
        <translation>die JPEG-Daten sind beschädigt</translation>
    </message>
    <message>
        <source>the JPEG data hold no picture</source>
        <translation>die JPEG-Daten enthalten kein Bild</translation>
    </message>
    <message>
        <source>the BMP data end early</source>
        <translation>die BMP-Daten enden zu früh</translation>
    </message>
    <message>
        <source>the WebP data end early</source>
        <translation>die WebP-Daten enden zu früh</translation>
    </message>
    <message>
        <source>its Netpbm header is damaged</source>
        <translation>der Netpbm-Header ist beschädigt</translation>
    </message>
    <message>
        <source>the Netpbm data end early</source>
        <translation>die Netpbm-Daten enden zu früh</translation>
    </message>
    <message>
        <source>its header announces an empty picture</source>
        <translation>der Header kündigt ein leeres Bild an</translation>
    </message>
    <message>
        <source>its header announces %1 x %2 pixels, more than is decoded</source>
        <translation>der Header kündigt %1 x %2 Pixel an, mehr, als dekodiert wird</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>die Datei ist leer</translation>
    </message>
    <message>
        <source>it is no PNG, JPEG, WebP, BMP, TIFF or Netpbm picture</source>
        <translation>das ist kein Bild in PNG, JPEG, WebP, BMP, TIFF oder Netpbm</translation>
    </message>
    <message>
        <source>the PNG data have a wrong header</source>
        <translation>die PNG-Daten haben einen falschen Header</translation>
    </message>
    <message>
        <source>the PNG data have a colour type, depth or method that does not exist</source>
        <translation>die PNG-Daten haben einen Farbtyp, eine Tiefe oder ein Verfahren, das es nicht gibt</translation>
    </message>
    <message>
        <source>the PNG data end early</source>
        <translation>die PNG-Daten enden zu früh</translation>
    </message>
    <message>
        <source>the PNG data have a wrong checksum</source>
        <translation>die PNG-Daten haben eine falsche Prüfsumme</translation>
    </message>
    <message>
        <source>the PNG data have an unknown part</source>
        <translation>die PNG-Daten haben einen unbekannten Teil</translation>
    </message>
    <message>
        <source>the PNG data hold no picture</source>
        <translation>die PNG-Daten enthalten kein Bild</translation>
    </message>
    <message>
        <source>the PNG data have no valid palette</source>
        <translation>die PNG-Daten haben keine gültige Palette</translation>
    </message>
    <message>
        <source>the PNG data cannot be unpacked: out of memory</source>
        <translation>die PNG-Daten lassen sich nicht entpacken: zu wenig Speicher</translation>
    </message>
    <message>
        <source>the PNG data are damaged</source>
        <translation>die PNG-Daten sind beschädigt</translation>
    </message>
    <message>
        <source>the PNG data use a colour that their palette lacks</source>
        <translation>die PNG-Daten nutzen eine Farbe, die in ihrer Palette fehlt</translation>
    </message>
    <message>
        <source>A picture could not be compressed: out of memory.</source>
        <translation>Ein Bild ließ sich nicht komprimieren: zu wenig Speicher.</translation>
    </message>
    <message>
        <source>A picture for %1 is empty, too large, or neither grey nor RGB.</source>
        <translation>Ein Bild für %1 ist leer, zu groß oder weder grau noch RGB.</translation>
    </message>
    <message>
        <source>Cannot write %1; check that its folder exists, is writable and has space.</source>
        <translation>%1 lässt sich nicht schreiben; prüfen, ob der Ordner vorhanden und beschreibbar ist und Platz hat.</translation>
    </message>
    <message>
        <source>%1 is missing or damaged; it holds the normalisation that the network saw</source>
        <translation>%1 fehlt oder ist beschädigt; die Datei enthält die Normalisierung, die das Netz sah</translation>
    </message>
    <message>
        <source>builtin:shapes: %1 is &quot;%2&quot;; give a number from 10 to 1000000, as in builtin:shapes?train=2000&amp;test=500.</source>
        <translation>builtin:shapes: %1 ist „%2“; eine Zahl von 10 bis 1000000 angeben, wie in builtin:shapes?train=2000&amp;test=500.</translation>
    </message>
    <message>
        <source>There is no built-in data set &quot;%1&quot;; use builtin:shapes.</source>
        <translation>Es gibt keinen eingebauten Datensatz „%1“; builtin:shapes verwenden.</translation>
    </message>
    <message>
        <source>builtin:shapes has no setting &quot;%1&quot;; it knows train and test, as in builtin:shapes?train=2000&amp;test=500.</source>
        <translation>builtin:shapes hat keine Einstellung „%1“; bekannt sind train und test, wie in builtin:shapes?train=2000&amp;test=500.</translation>
    </message>
    <message>
        <source>last %1</source>
        <translation>die letzten %1</translation>
    </message>
    <message>
        <source>%1 of each class, drawn with seed %2</source>
        <translation>%1 jeder Klasse, mit Seed %2 gezogen</translation>
    </message>
    <message>
        <source>%1 of each class</source>
        <translation>%1 jeder Klasse</translation>
    </message>
    <message>
        <source>Holding out %1 of %2 training pictures leaves none to train on; lower data.validation.</source>
        <translation>Werden %1 von %2 Trainingsbildern zurückgehalten, bleibt keines zum Trainieren; data.validation senken.</translation>
    </message>
    <message>
        <source>Every training picture of %1 is a copy of a validation or test picture; set data.copies to keep or drop_exact.</source>
        <translation>Jedes Trainingsbild von %1 ist eine Kopie eines Validierungs- oder Testbilds; data.copies auf keep oder drop_exact setzen.</translation>
    </message>
    <message>
        <source>%1, %2 copies left out</source>
        <translation>%1, ausgelassene Kopien: %2</translation>
    </message>
    <message>
        <source>data.validation is the share held out; give 0 to 0.9.</source>
        <translation>data.validation ist der zurückgehaltene Anteil; 0 bis 0.9 angeben.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>own folder</source>
        <translation>eigener Ordner</translation>
    </message>
    <message>
        <source>A picture is empty or its bytes do not match its size.</source>
        <translation>Ein Bild ist leer, oder seine Bytes passen nicht zu seiner Größe.</translation>
    </message>
    <message>
        <source>The network input is %1 channels deep; pictures have 1 or 3.</source>
        <translation>Die Netzeingabe ist %1 Kanäle tief; Bilder haben 1 oder 3.</translation>
    </message>
    <message>
        <source>The normalisation needs one mean and one standard deviation per channel.</source>
        <translation>Die Normalisierung braucht ein Mittel und eine Standardabweichung je Kanal.</translation>
    </message>
    <message>
        <source>The statistics of an empty set are undefined.</source>
        <translation>Die Statistik einer leeren Menge ist nicht definiert.</translation>
    </message>
    <message>
        <source>The warp reaches more than a million pixels outside the picture; lower augment.zoom.</source>
        <translation>Die Verzerrung reicht mehr als eine Million Pixel über das Bild hinaus; augment.zoom senken.</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <translation>%1; %2</translation>
    </message>
    <message>
        <source>surplus tensor %1</source>
        <translation>überzähliger Tensor %1</translation>
    </message>
    <message>
        <source>%1 is %2 %3 instead of F32 %4</source>
        <translation>%1 ist %2 %3 statt F32 %4</translation>
    </message>
    <message>
        <source>missing tensor %1</source>
        <translation>fehlender Tensor %1</translation>
    </message>
    <message>
        <source>%1 does not fit the model: %2</source>
        <translation>%1 passt nicht zum Modell: %2</translation>
    </message>
    <message>
        <source>runtime.device is cuda, but this machine or this LibTorch has no CUDA device; use cpu or auto</source>
        <translation>runtime.device ist cuda, aber dieser Rechner oder diese LibTorch hat kein CUDA-Gerät; cpu oder auto verwenden</translation>
    </message>
    <message>
        <source>device &quot;%1&quot; cannot be given; give cuda and choose the device by the environment variable CUDA_VISIBLE_DEVICES</source>
        <translation>das Gerät „%1“ lässt sich nicht angeben; cuda angeben und das Gerät mit der Umgebungsvariable CUDA_VISIBLE_DEVICES wählen</translation>
    </message>
    <message>
        <source>device &quot;%1&quot; is unknown; give auto, cpu or cuda</source>
        <translation>das Gerät „%1“ ist unbekannt; auto, cpu oder cuda angeben</translation>
    </message>
    <message>
        <source>format &quot;%1&quot; is unknown; give safetensors or torchscript</source>
        <translation>das Format „%1“ ist unbekannt; safetensors oder torchscript angeben</translation>
    </message>
    <message>
        <source>%1 is not empty; choose a new folder</source>
        <translation>%1 ist nicht leer; einen neuen Ordner wählen</translation>
    </message>
    <message>
        <source>the exported model differs from the original by %1; nothing was exported</source>
        <translation>das exportierte Modell weicht um %1 vom Original ab; nichts wurde exportiert</translation>
    </message>
    <message>
        <source>%1 has no usable checkpoint yet; train or resume it first</source>
        <translation>%1 hat noch keinen brauchbaren Checkpoint; zuerst trainieren oder fortsetzen</translation>
    </message>
    <message>
        <source>%1 is missing or damaged; it holds the labels and the normalisation</source>
        <translation>%1 fehlt oder ist beschädigt; die Datei enthält die Labels und die Normalisierung</translation>
    </message>
    <message>
        <source>the stored normalisation has %1 channels, not %2</source>
        <translation>die gespeicherte Normalisierung hat %1 Kanäle, nicht %2</translation>
    </message>
    <message>
        <source>%1 does not exist; give a run folder, a checkpoint or an export</source>
        <translation>%1 existiert nicht; den Ordner eines Laufs, einen Checkpoint oder einen Export angeben</translation>
    </message>
    <message>
        <source>%1 is damaged: %2</source>
        <translation>%1 ist beschädigt: %2</translation>
    </message>
    <message>
        <source>%1 is no model: it has no %2; give a run folder, a checkpoint or an export</source>
        <translation>%1 ist kein Modell: Es fehlt %2; den Ordner eines Laufs, einen Checkpoint oder einen Export angeben</translation>
    </message>
    <message>
        <source>%1 has %2 class; training needs at least two</source>
        <translation>%1 hat zu wenige Klassen (%2); das Training braucht mindestens zwei</translation>
    </message>
    <message>
        <source>%1 is not empty; choose a new folder, or continue the run in it with tessera-cli resume</source>
        <translation>%1 ist nicht leer; einen neuen Ordner wählen oder den Lauf darin mit tessera-cli resume fortsetzen</translation>
    </message>
    <message>
        <source>%1 is no run folder: it has no %2; give the folder that train wrote</source>
        <translation>%1 ist nicht der Ordner eines Laufs: Es fehlt %2; den Ordner angeben, den train schrieb</translation>
    </message>
    <message>
        <source>%1 has no test split; evaluate &quot;val&quot; or &quot;train&quot;</source>
        <translation>%1 hat keinen Testsplit; „val“ oder „train“ auswerten</translation>
    </message>
    <message>
        <source>split &quot;%1&quot; is unknown; give train, val or test</source>
        <translation>der Split „%1“ ist unbekannt; train, val oder test angeben</translation>
    </message>
    <message>
        <source>%1 has no validation split; evaluate &quot;test&quot; or &quot;train&quot;</source>
        <translation>%1 hat keinen Validierungssplit; „test“ oder „train“ auswerten</translation>
    </message>
    <message>
        <source>the tensor %1 has the type %2, which is not read</source>
        <translation>der Tensor %1 hat den Typ %2, der nicht gelesen wird</translation>
    </message>
    <message>
        <source>Out of memory; lower data.batch or the model&apos;s size.</source>
        <translation>Zu wenig Speicher; data.batch oder die Größe des Modells senken.</translation>
    </message>
    <message>
        <source>LibTorch failed: %1</source>
        <translation>LibTorch ist gescheitert: %1</translation>
    </message>
    <message>
        <source>runtime.cuda_graphs and runtime.recompute exclude each other while the encoder blocks drop values: a recorded step cannot draw the same masks twice; switch one of them off, or set model.attention_dropout, model.projection_dropout, model.mlp_dropout and model.drop_path to 0</source>
        <translation>runtime.cuda_graphs und runtime.recompute schließen einander aus, solange die Encoder-Blöcke Werte auslassen: Ein aufgezeichneter Schritt kann nicht zweimal dieselben Masken ziehen; eines von beiden abschalten oder model.attention_dropout, model.projection_dropout, model.mlp_dropout und model.drop_path auf 0 setzen</translation>
    </message>
    <message>
        <source>Stopped by the user.</source>
        <translation>Von Hand beendet.</translation>
    </message>
    <message>
        <source>The time limit (train.time_limit) was reached.</source>
        <translation>Die Zeitgrenze (train.time_limit) ist erreicht.</translation>
    </message>
    <message>
        <source>No better validation top-1 for %1 epochs (train.patience).</source>
        <translation>Keine bessere Top-1 der Validierung, Epochen seitdem: %1 (train.patience).</translation>
    </message>
    <message>
        <source>%1 is not the data set that this run began with (fingerprint %2 instead of %3); put the old data back or start a new run</source>
        <translation>%1 ist nicht der Datensatz, mit dem dieser Lauf begann (Fingerabdruck %2 statt %3); die alten Daten zurückholen oder einen neuen Lauf starten</translation>
    </message>
    <message>
        <source>Not bit-exact: threads %1 is now %2.</source>
        <translation>Nicht bitgleich: Threads zuvor %1, jetzt %2.</translation>
    </message>
    <message>
        <source>Not bit-exact: LibTorch %1 is now %2.</source>
        <translation>Nicht bitgleich: LibTorch zuvor %1, jetzt %2.</translation>
    </message>
    <message>
        <source>Not bit-exact: instruction set %1 is now %2.</source>
        <translation>Nicht bitgleich: Befehlssatz zuvor %1, jetzt %2.</translation>
    </message>
    <message>
        <source>Not bit-exact: the device is not the CPU.</source>
        <translation>Nicht bitgleich: Das Gerät ist nicht die CPU.</translation>
    </message>
    <message>
        <source>manifest.json cannot be read</source>
        <translation>manifest.json lässt sich nicht lesen</translation>
    </message>
    <message>
        <source>manifest.json is damaged</source>
        <translation>manifest.json ist beschädigt</translation>
    </message>
    <message>
        <source>manifest.json has a version that this program does not know</source>
        <translation>manifest.json hat eine Version, die dieses Programm nicht kennt</translation>
    </message>
    <message>
        <source>%1 is missing</source>
        <translation>%1 fehlt</translation>
    </message>
    <message>
        <source>%1 has %2 bytes instead of %3</source>
        <translation>%1 hat %2 Byte statt %3</translation>
    </message>
    <message>
        <source>%1 cannot be read</source>
        <translation>%1 lässt sich nicht lesen</translation>
    </message>
    <message>
        <source>%1 does not have its digest</source>
        <translation>%1 hat nicht die vermerkte Prüfsumme</translation>
    </message>
    <message>
        <source>the checkpoint %1 could not be read back as written: %2; check the disk</source>
        <translation>der Checkpoint %1 ließ sich nicht so zurücklesen, wie er geschrieben wurde: %2; den Datenträger prüfen</translation>
    </message>
    <message>
        <source>manifest.json does not name %1</source>
        <translation>manifest.json nennt %1 nicht</translation>
    </message>
    <message>
        <source>manifest.json is of another step</source>
        <translation>manifest.json gehört zu einem anderen Schritt</translation>
    </message>
    <message>
        <source>skipped the checkpoint %1: %2</source>
        <translation>den Checkpoint %1 übersprungen: %2</translation>
    </message>
    <message>
        <source>cannot create %1: %2</source>
        <translation>%1 lässt sich nicht anlegen: %2</translation>
    </message>
    <message>
        <source>cannot write %1: %2</source>
        <translation>%1 lässt sich nicht schreiben: %2</translation>
    </message>
    <message>
        <source>cannot remove %1: %2</source>
        <translation>%1 lässt sich nicht entfernen: %2</translation>
    </message>
    <message>
        <source>cannot open %1: %2</source>
        <translation>%1 lässt sich nicht öffnen: %2</translation>
    </message>
    <message>
        <source>%1 has %2, more than the %3 that such a file may have</source>
        <translation>%1 hat %2, mehr als die %3, die eine solche Datei haben darf</translation>
    </message>
    <message>
        <source>reading %1 failed</source>
        <translation>das Lesen von %1 ist gescheitert</translation>
    </message>
    <message>
        <source>cannot look at the disk of %1: %2</source>
        <translation>der Datenträger von %1 lässt sich nicht ansehen: %2</translation>
    </message>
    <message>
        <source>not enough disk space for %1: %2 needed, %3 free; free some or choose another folder</source>
        <translation>zu wenig Plattenplatz für %1: %2 nötig, %3 frei; Platz schaffen oder einen anderen Ordner wählen</translation>
    </message>
    <message>
        <source>%1 is a run of Tessera; use &quot;Scan a folder for runs&quot; to show it</source>
        <translation>%1 ist ein Lauf von Tessera; zum Zeigen „Ordner nach Läufen durchsuchen“ verwenden</translation>
    </message>
    <message>
        <source>%1 is not empty; give an absent or empty folder</source>
        <translation>%1 ist nicht leer; einen neuen oder leeren Ordner angeben</translation>
    </message>
    <message>
        <source>%1 does not exist; give an event file or a folder with some</source>
        <translation>%1 existiert nicht; eine Ereignisdatei oder einen Ordner mit solchen angeben</translation>
    </message>
    <message>
        <source>%1 holds no TensorBoard event files (*tfevents*); choose the folder that TensorBoard shows</source>
        <translation>%1 enthält keine TensorBoard-Ereignisdateien (*tfevents*); den Ordner wählen, den TensorBoard zeigt</translation>
    </message>
    <message>
        <source>%1 holds no scalars that can be read; the event files are empty, damaged or of another kind</source>
        <translation>%1 enthält keine lesbaren Skalare; die Ereignisdateien sind leer, beschädigt oder von anderer Art</translation>
    </message>
    <message>
        <source>%1 was imported from a log of another program; it has curves but no weights, so it can only be shown and compared by its curves</source>
        <translation>%1 wurde aus dem Protokoll eines anderen Programms importiert: Kurven, aber keine Gewichte; zeigen und vergleichen lassen sich nur die Kurven</translation>
    </message>
    <message>
        <source>cannot write %1: %2, and the file could not be cut back</source>
        <translation>%1 lässt sich nicht schreiben: %2, und die Datei ließ sich nicht zurückkürzen</translation>
    </message>
    <message>
        <source>the run folder %1 is in use by process %2 on %3, last sign of life %4 s ago; stop it there or wait for its end</source>
        <translation>der Ordner %1 des Laufs wird von Prozess %2 auf %3 benutzt, letztes Lebenszeichen vor %4 s; ihn dort beenden oder sein Ende abwarten</translation>
    </message>
    <message>
        <source>the run folder %1 is in use by another process; stop it there or wait for its end</source>
        <translation>der Ordner %1 des Laufs wird von einem anderen Prozess benutzt; ihn dort beenden oder sein Ende abwarten</translation>
    </message>
    <message>
        <source>%1: tensor &quot;%2&quot; begins at byte %3 of the data, not at %4 where the one before it ends</source>
        <translation>%1: Der Tensor „%2“ beginnt bei Byte %3 der Daten, nicht bei %4, wo der vorige endet</translation>
    </message>
    <message>
        <source>%1: tensor &quot;%2&quot; has a shape whose size cannot be counted</source>
        <translation>%1: Der Tensor „%2“ hat eine Form, deren Größe nicht zählbar ist</translation>
    </message>
    <message>
        <source>%1: tensor &quot;%2&quot; has %3 bytes, its shape needs %4</source>
        <translation>%1: Der Tensor „%2“ hat %3 Byte, seine Form braucht %4</translation>
    </message>
    <message>
        <source>%1: the tensors need %2 bytes, the file has %3 after its header</source>
        <translation>%1: Die Tensoren brauchen %2 Byte, die Datei hat nach ihrem Header %3</translation>
    </message>
    <message>
        <source>%1 is too short to be a safetensors file</source>
        <translation>%1 ist zu kurz für eine safetensors-Datei</translation>
    </message>
    <message>
        <source>%1 is no safetensors file: its header would have %2 bytes, at most %3 are allowed</source>
        <translation>%1 ist keine safetensors-Datei: Der Header hätte %2 Byte, erlaubt sind höchstens %3</translation>
    </message>
    <message>
        <source>%1 is cut off: its header has %2 bytes, the file %3</source>
        <translation>%1 ist abgeschnitten: Der Header hat %2 Byte, die Datei %3</translation>
    </message>
    <message>
        <source>reading tensor &quot;%1&quot; of %2 failed</source>
        <translation>das Lesen des Tensors „%1“ von %2 ist gescheitert</translation>
    </message>
    <message>
        <source>the tensor &quot;%1&quot; would be written twice</source>
        <translation>der Tensor „%1“ würde zweimal geschrieben</translation>
    </message>
    <message>
        <source>the tensor &quot;%1&quot; of type &quot;%2&quot; cannot be written as safetensors</source>
        <translation>der Tensor „%1“ vom Typ „%2“ lässt sich nicht als safetensors schreiben</translation>
    </message>
    <message>
        <source>the tensors need a safetensors header above 100 MB</source>
        <translation>die Tensoren brauchen einen safetensors-Header über 100 MB</translation>
    </message>
    <message>
        <source>%1: the header is not valid JSON at byte %2 of it</source>
        <translation>%1: Der Header ist bei seinem Byte %2 kein gültiges JSON</translation>
    </message>
    <message>
        <source>%1: the header is no JSON object</source>
        <translation>%1: Der Header ist kein JSON-Objekt</translation>
    </message>
    <message>
        <source>the number %1</source>
        <translation>die Zahl %1</translation>
    </message>
    <message>
        <source>a truth value</source>
        <translation>ein Wahrheitswert</translation>
    </message>
    <message>
        <source>binary data</source>
        <translation>Binärdaten</translation>
    </message>
    <message>
        <source>%1: tensor &quot;%2&quot; has a dimension that is too large</source>
        <translation>%1: Der Tensor „%2“ hat eine zu große Dimension</translation>
    </message>
    <message>
        <source>%1: tensor &quot;%2&quot; has more than two offsets</source>
        <translation>%1: Der Tensor „%2“ hat mehr als zwei Offsets</translation>
    </message>
    <message>
        <source>%1: tensor &quot;%2&quot; has the unknown type &quot;%3&quot;</source>
        <translation>%1: Der Tensor „%2“ hat den unbekannten Typ „%3“</translation>
    </message>
    <message>
        <source>the text &quot;%1&quot;</source>
        <translation>der Text „%1“</translation>
    </message>
    <message>
        <source>%1: the key &quot;%2&quot; is there twice</source>
        <translation>%1: Der Schlüssel „%2“ ist zweimal vorhanden</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>ein Objekt</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>eine Liste</translation>
    </message>
    <message>
        <source>%1: the header is nested too deeply</source>
        <translation>%1: Der Header ist zu tief verschachtelt</translation>
    </message>
    <message>
        <source>%1: __metadata__ &quot;%2&quot; is %3, only text is allowed</source>
        <translation>%1: __metadata__ „%2“ ist %3, erlaubt ist nur Text</translation>
    </message>
    <message>
        <source>%1: tensor &quot;%2&quot; is %3, not an object</source>
        <translation>%1: Der Tensor „%2“ ist %3, kein Objekt</translation>
    </message>
    <message>
        <source>%1: tensor &quot;%2&quot; has %3 in &quot;%4&quot;</source>
        <translation>%1: Beim Tensor „%2“ steht %3 in „%4“</translation>
    </message>
    <message>
        <source>%1: tensor &quot;%2&quot; has no &quot;dtype&quot;</source>
        <translation>%1: Der Tensor „%2“ hat kein „dtype“</translation>
    </message>
    <message>
        <source>%1: tensor &quot;%2&quot; has no &quot;shape&quot;</source>
        <translation>%1: Der Tensor „%2“ hat kein „shape“</translation>
    </message>
    <message>
        <source>%1: tensor &quot;%2&quot; needs two &quot;data_offsets&quot;</source>
        <translation>%1: Der Tensor „%2“ braucht zwei „data_offsets“</translation>
    </message>
    <message>
        <source>%1: tensor &quot;%2&quot; ends before it begins in &quot;data_offsets&quot;</source>
        <translation>%1: Der Tensor „%2“ endet laut „data_offsets“, bevor er beginnt</translation>
    </message>
    <message>
        <source>%1 is not valid JSON at line %2, column %3</source>
        <translation>%1 ist in Zeile %2, Spalte %3 kein gültiges JSON</translation>
    </message>
    <message>
        <source>%1 has the key &quot;%2&quot; twice in one object; remove one of them</source>
        <translation>%1 hat den Schlüssel „%2“ zweimal in einem Objekt; einen davon entfernen</translation>
    </message>
    <message>
        <source>%1 is nested too deeply to be read</source>
        <translation>%1 ist zum Lesen zu tief verschachtelt</translation>
    </message>
    <message>
        <source>%1 is damaged (%2); resume from an older checkpoint</source>
        <translation>%1 ist beschädigt (%2); ab einem älteren Checkpoint fortsetzen</translation>
    </message>
    <message>
        <source>nll needs log-probabilities, but exp of a row does not sum to 1; apply log-softmax first or choose loss.kind cross_entropy</source>
        <translation>nll braucht Log-Wahrscheinlichkeiten, aber exp einer Zeile ergibt in der Summe nicht 1; zuerst Log-Softmax anwenden oder loss.kind cross_entropy wählen</translation>
    </message>
    <message>
        <source>%1 has no result yet; finish or resume the run first</source>
        <translation>%1 hat noch kein Ergebnis; den Lauf zuerst abschließen oder fortsetzen</translation>
    </message>
    <message>
        <source>a comparison needs runs on both sides</source>
        <translation>ein Vergleich braucht Läufe auf beiden Seiten</translation>
    </message>
    <message>
        <source>the device %1 is unknown; use cpu, cuda or auto</source>
        <translation>das Gerät %1 ist unbekannt; cpu, cuda oder auto verwenden</translation>
    </message>
    <message>
        <source>the bootstrap needs both models on the same images</source>
        <translation>der Bootstrap braucht beide Modelle auf denselben Bildern</translation>
    </message>
    <message>
        <source>metrics need one row of %1 logits for each of %2 labels, there are %3 logits</source>
        <translation>die Maße brauchen eine Zeile mit %1 Logits je Label bei %2 Labels, vorhanden sind %3 Logits</translation>
    </message>
    <message>
        <source>the label %1 is outside 0..%2</source>
        <translation>das Label %1 liegt außerhalb von 0..%2</translation>
    </message>
    <message>
        <source>an interval needs at least two values, there is %1</source>
        <translation>ein Intervall braucht mindestens zwei Werte, vorhanden: %1</translation>
    </message>
    <message>
        <source>McNemar&apos;s test needs both models on the same images</source>
        <translation>der McNemar-Test braucht beide Modelle auf denselben Bildern</translation>
    </message>
    <message>
        <source>the export to %1 was stopped; nothing was written</source>
        <translation>der Export nach %1 wurde beendet; es wurde nichts geschrieben</translation>
    </message>
    <message>
        <source>The training step cannot be recorded as a CUDA graph (%1); switch runtime.cuda_graphs off and start the program again.</source>
        <translation>Der Trainingsschritt lässt sich nicht als CUDA-Graph aufzeichnen (%1); runtime.cuda_graphs abschalten und das Programm neu starten.</translation>
    </message>
    <message>
        <source>%1 is not possible: give 3 for colour, or 1, which turns pictures into grey</source>
        <translation>%1 ist nicht möglich; 3 für Farbe angeben oder 1, was Bilder grau macht</translation>
    </message>
    <message>
        <source>%1 must be shorter than the run, %2; shorten the warm-up or train longer</source>
        <translation>%1 muss kürzer sein als der Lauf, %2; das Warm-up kürzen oder länger trainieren</translation>
    </message>
    <message>
        <source>%1 would be slower than one thread a core; give at most %2 here, or 0 for the %3 cores of this process</source>
        <translation>%1 wäre langsamer als ein Thread je Kern; hier höchstens %2 angeben, oder 0 für die %3 Kerne dieses Prozesses</translation>
    </message>
    <message>
        <source>%1 instead of %2, in proportion to %3 instead of %4</source>
        <translation>%1 statt %2, im Verhältnis zu %3 statt %4</translation>
    </message>
    <message>
        <source>its BMP header has a depth or packing that is not known</source>
        <translation>der BMP-Header hat eine unbekannte Tiefe oder Packung</translation>
    </message>
    <message>
        <source>the model does not know these classes of the data: %1; their images (%2) are in no score</source>
        <translation>das Modell kennt diese Klassen der Daten nicht: %1; ihre Bilder (%2) gehen in keinen Wert ein</translation>
    </message>
    <message>
        <source>the data do not have these classes of the model: %1</source>
        <translation>den Daten fehlen diese Klassen des Modells: %1</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 und %2 weitere</translation>
    </message>
    <message>
        <source>cannot read %1: %2; check the path and its permissions</source>
        <translation>%1 lässt sich nicht lesen: %2; Pfad und Rechte prüfen</translation>
    </message>
    <message>
        <source>Pictures of %1 that are left out: %2; the first is %3, because %4.</source>
        <translation>Ausgelassene Bilder von %1: %2; das erste ist %3, Grund: %4.</translation>
    </message>
    <message>
        <source>Classes of %1 without a readable training picture: %2; the network cannot learn them.</source>
        <translation>Klassen von %1 ohne lesbares Trainingsbild: %2; das Netz kann sie nicht lernen.</translation>
    </message>
    <message>
        <source>%1 holds pictures, but pictures need class folders: their names seem to begin with the class, so put %2 into %3 and the others alike.</source>
        <translation>%1 enthält Bilder, Bilder brauchen aber Klassenordner: Ihre Namen beginnen wohl mit der Klasse; also %2 in %3 ablegen und die anderen ebenso.</translation>
    </message>
    <message>
        <source>%1 holds pictures and the table %2, but pictures need class folders: sort them by the table into %3.</source>
        <translation>%1 enthält Bilder und die Tabelle %2, Bilder brauchen aber Klassenordner: Sie nach der Tabelle in %3 einsortieren.</translation>
    </message>
    <message>
        <source>%1 holds pictures directly in %2, but pictures need class folders: put those of each class into a folder named after it, such as %3.</source>
        <translation>%1 enthält Bilder direkt in %2, Bilder brauchen aber Klassenordner: Die Bilder jeder Klasse in einen Ordner mit deren Namen legen, etwa %3.</translation>
    </message>
    <message>
        <source>%1 cannot be listed; check its permissions.</source>
        <translation>%1 lässt sich nicht auflisten; die Rechte prüfen.</translation>
    </message>
    <message>
        <source>%1 holds no pictures, but the archive %2; unpack it and open the folder that comes out.</source>
        <translation>%1 enthält keine Bilder, aber das Archiv %2; entpacken und den entstandenen Ordner öffnen.</translation>
    </message>
    <message>
        <source>%1 has no pictures in class folders; put the pictures of each class into a folder named after it (PNG, JPEG, WebP, BMP, TIFF or Netpbm).</source>
        <translation>%1 hat keine Bilder in Klassenordnern; die Bilder jeder Klasse in einen Ordner mit deren Namen legen (PNG, JPEG, WebP, BMP, TIFF oder Netpbm).</translation>
    </message>
    <message>
        <source>hidden folders are not read</source>
        <translation>versteckte Ordner werden nicht gelesen</translation>
    </message>
    <message>
        <source>a system, a network drive or an archiver made this folder</source>
        <translation>ein System, ein Netzlaufwerk oder ein Packprogramm hat diesen Ordner angelegt</translation>
    </message>
    <message>
        <source>hidden files are not read</source>
        <translation>versteckte Dateien werden nicht gelesen</translation>
    </message>
    <message>
        <source>a system keeps this file for itself</source>
        <translation>ein System hat diese Datei für sich angelegt</translation>
    </message>
    <message>
        <source>the folder holds no picture</source>
        <translation>der Ordner enthält kein Bild</translation>
    </message>
    <message>
        <source>it lies in no class folder, so its class is unknown</source>
        <translation>die Datei liegt in keinem Klassenordner, ihre Klasse ist also unbekannt</translation>
    </message>
    <message>
        <source>it is no picture</source>
        <translation>das ist kein Bild</translation>
    </message>
    <message>
        <source>%1 has folders without a picture, which are no classes: %2.</source>
        <translation>%1 hat Ordner ohne Bild, die keine Klassen sind: %2.</translation>
    </message>
    <message>
        <source>%1 is read as the %2 split, so its %3 files are not used</source>
        <translation>als Split %2 wird %1 gelesen; nicht genutzte Dateien: %3</translation>
    </message>
    <message>
        <source>its %1 files lie in no class folders, so their classes are unknown</source>
        <translation>%1 Dateien liegen in keinem Klassenordner, ihre Klassen sind also unbekannt</translation>
    </message>
    <message>
        <source>%1 is not used: its pictures lie in no class folders.</source>
        <translation>%1 wird nicht genutzt: Die Bilder darin liegen in keinen Klassenordnern.</translation>
    </message>
    <message>
        <source>it lies beside the split folder %1, so its %2 files are not used</source>
        <translation>der Ordner liegt neben dem Splitordner %1; nicht genutzte Dateien: %2</translation>
    </message>
    <message>
        <source>%1 is ambiguous: beside %3, which is read as a split, lie folders that are not used (%2); move them into %3, or rename %3 if that is a class.</source>
        <translation>%1 ist mehrdeutig: Neben %3, als Split gelesen, liegen ungenutzte Ordner (%2); sie nach %3 verschieben oder %3 umbenennen, falls das eine Klasse ist.</translation>
    </message>
    <message>
        <source>%1 is ambiguous: folders called like splits (%2) are read as classes, because %3; rename them if they are classes, or move the others if they are splits.</source>
        <translation>%1 ist mehrdeutig: Ordner mit Namen wie Splits (%2) werden als Klassen gelesen, Grund: %3; sie umbenennen, wenn es Klassen sind, oder das andere verschieben, wenn es Splits sind.</translation>
    </message>
    <message>
        <source>%1 has splits inside of its classes (%2), which are all read as training pictures; put the classes into the splits to keep them apart.</source>
        <translation>%1 hat innerhalb der Klassen Splits (%2), die alle als Trainingsbilder gelesen werden; zum Trennen die Klassen in die Splits legen.</translation>
    </message>
    <message>
        <source>%1 holds several data sets (%2); open one of them.</source>
        <translation>%1 enthält mehrere Datensätze (%2); einen davon öffnen.</translation>
    </message>
    <message>
        <source>pictures lie directly in them</source>
        <translation>Bilder liegen direkt darin</translation>
    </message>
    <message>
        <source>other folders with pictures lie beside them</source>
        <translation>andere Ordner mit Bildern liegen daneben</translation>
    </message>
    <message>
        <source>it lies more than %1 folders deep</source>
        <translation>der Ordner liegt mehr als %1 Ordner tief</translation>
    </message>
    <message>
        <source>it is a link to a folder that is read anyway</source>
        <translation>das ist ein Link auf einen Ordner, der ohnehin gelesen wird</translation>
    </message>
    <message>
        <source>it is a link to a folder above it</source>
        <translation>das ist ein Link auf einen übergeordneten Ordner</translation>
    </message>
    <message>
        <source>it holds what Tessera wrote (a run, a model or pictures of one), no class</source>
        <translation>der Ordner enthält, was Tessera schrieb (einen Lauf, ein Modell oder dessen Bilder), keine Klasse</translation>
    </message>
    <message>
        <source>%1 holds several data sets (%2); open an images file of the one that is meant.</source>
        <translation>%1 enthält mehrere Datensätze (%2); eine Bilddatei (images) des gemeinten öffnen.</translation>
    </message>
    <message>
        <source>this build decodes no JPEG, WebP or TIFF, because it was made without OpenCV</source>
        <translation>dieser Build dekodiert weder JPEG noch WebP noch TIFF, weil er ohne OpenCV erstellt wurde</translation>
    </message>
    <message>
        <source>the Netpbm data are damaged</source>
        <translation>die Netpbm-Daten sind beschädigt</translation>
    </message>
    <message>
        <source>The data set %1 has no training pictures to measure mean and deviation on (data.normalize); choose half or none.</source>
        <translation>Der Datensatz %1 hat keine Trainingsbilder, an denen sich Mittel und Abweichung messen ließen (data.normalize); half oder none wählen.</translation>
    </message>
    <message>
        <source>data.test_share is the share held out as a test split; give 0 to 0.9.</source>
        <translation>data.test_share ist der als Testsplit zurückgehaltene Anteil; 0 bis 0.9 angeben.</translation>
    </message>
    <message>
        <source>The data set %1 has no training pictures, so it can only be evaluated; to train on it, put pictures into train/CLASS.</source>
        <translation>Der Datensatz %1 hat keine Trainingsbilder und lässt sich nur auswerten; zum Trainieren Bilder in train/KLASSE ablegen.</translation>
    </message>
    <message>
        <source>%1 has neither a test nor a validation split; evaluate &quot;train&quot;</source>
        <translation>%1 hat weder Test- noch Validierungssplit; „train“ auswerten</translation>
    </message>
    <message>
        <source>its layout (grey with more channels, in planes of their own or not 8 or 16 bits wide) is not read; save it as PNG</source>
        <translation>die Anordnung (grau mit weiteren Kanälen, in eigenen Ebenen oder nicht 8 oder 16 Bit breit) wird nicht gelesen; als PNG sichern</translation>
    </message>
    <message>
        <source>%1 has no class that the model knows: its classes are %2, those of the model %3</source>
        <translation>%1 hat keine Klasse, die das Modell kennt: Die Klassen sind %2, die des Modells %3</translation>
    </message>
    <message>
        <source>no picture of the split &quot;%1&quot; of %2 is of a class that the model knows</source>
        <translation>kein Bild des Splits „%1“ von %2 gehört zu einer Klasse, die das Modell kennt</translation>
    </message>
    <message>
        <source>%1 was not evaluated to its end: stopped.</source>
        <translation>%1 wurde nicht zu Ende ausgewertet: abgebrochen.</translation>
    </message>
    <message>
        <source>the exported model cannot take a batch of %1 images; nothing was exported</source>
        <translation>das exportierte Modell nimmt keinen Batch von %1 Bildern an; nichts wurde exportiert</translation>
    </message>
    <message>
        <source>the folder %1 cannot be read: %2; check its permissions</source>
        <translation>der Ordner %1 lässt sich nicht lesen: %2; die Rechte prüfen</translation>
    </message>
    <message>
        <source>%1 is no run folder; only runs have snapshots</source>
        <translation>%1 ist nicht der Ordner eines Laufs; nur Läufe haben Schnappschüsse</translation>
    </message>
    <message>
        <source>%1 has no snapshots; leave --epoch out to use a checkpoint</source>
        <translation>%1 hat keine Schnappschüsse; --epoch weglassen, um einen Checkpoint zu verwenden</translation>
    </message>
    <message>
        <source>%1 has no snapshot of epoch %2; there are those of %3</source>
        <translation>%1 hat keinen Schnappschuss von Epoche %2; vorhanden sind die von %3</translation>
    </message>
    <message>
        <source>the export does not say where its data &quot;%1&quot; are; give them with --data</source>
        <translation>der Export sagt nicht, wo seine Daten „%1“ sind; sie mit --data angeben</translation>
    </message>
    <message>
        <source>%1 is not the data set that the model was trained on: its fingerprint is %2 instead of %3</source>
        <translation>%1 ist nicht der Datensatz, auf dem das Modell trainiert wurde: Der Fingerabdruck ist %2 statt %3</translation>
    </message>
    <message>
        <source>train.patience = %1 waits for a better validation score, but there are no validation images; raise data.validation or set train.patience to 0</source>
        <translation>train.patience = %1 wartet auf einen besseren Validierungswert, es gibt aber keine Validierungsbilder; data.validation erhöhen oder train.patience auf 0 setzen</translation>
    </message>
    <message>
        <source>the run folder %1 was moved or removed while the run trained; the run ended, what it had saved is where the folder is now</source>
        <translation>der Ordner %1 des Laufs wurde während des Trainings verschoben oder entfernt; der Lauf ist beendet, das Gesicherte liegt dort, wo der Ordner jetzt ist</translation>
    </message>
    <message>
        <source>Stopped by the user before the test images were scored; resume the run to score them.</source>
        <translation>Von Hand beendet, bevor die Testbilder bewertet waren; den Lauf fortsetzen, um sie zu bewerten.</translation>
    </message>
    <message>
        <source>No checkpoint is whole; the run begins again at its first step.</source>
        <translation>Kein Checkpoint ist unversehrt; der Lauf beginnt wieder beim ersten Schritt.</translation>
    </message>
    <message>
        <source>the loader gave fewer batches than the epoch has steps</source>
        <translation>der Lader lieferte weniger Batches, als die Epoche Schritte hat</translation>
    </message>
    <message>
        <source>the gradient became NaN or infinite at step %1; resume the run (from step %2) with a lower optim.lr or with optim.clip</source>
        <translation>der Gradient wurde bei Schritt %1 NaN oder unendlich; den Lauf (ab Schritt %2) mit niedrigerer optim.lr oder mit optim.clip fortsetzen</translation>
    </message>
    <message>
        <source>the loss became NaN or infinite at step %1; resume the run (from step %2) with a lower optim.lr or with optim.clip</source>
        <translation>der Verlust wurde bei Schritt %1 NaN oder unendlich; den Lauf (ab Schritt %2) mit niedrigerer optim.lr oder mit optim.clip fortsetzen</translation>
    </message>
    <message>
        <source>%1 cannot change when a run is resumed; start a new run with it, or leave it out</source>
        <translation>%1 lässt sich beim Fortsetzen eines Laufs nicht ändern; damit einen neuen Lauf starten oder die Angabe weglassen</translation>
    </message>
    <message>
        <source>%1 does not say which data the run began with: %2 is missing or damaged; start a new run</source>
        <translation>%1 sagt nicht, mit welchen Daten der Lauf begann: %2 fehlt oder ist beschädigt; einen neuen Lauf starten</translation>
    </message>
    <message>
        <source>Not bit-exact: the BLAS kernels %1 are now %2.</source>
        <translation>Nicht bitgleich: BLAS-Kernel zuvor %1, jetzt %2.</translation>
    </message>
    <message>
        <source>Not bit-exact: oneDNN %1 is now %2.</source>
        <translation>Nicht bitgleich: oneDNN zuvor %1, jetzt %2.</translation>
    </message>
    <message>
        <source>Not bit-exact: OpenCV %1 is now %2.</source>
        <translation>Nicht bitgleich: OpenCV zuvor %1, jetzt %2.</translation>
    </message>
    <message>
        <source>Not bit-exact: runtime.kernels %1 is now %2.</source>
        <translation>Nicht bitgleich: runtime.kernels zuvor %1, jetzt %2.</translation>
    </message>
    <message>
        <source>the best checkpoint %1 is damaged: %2; the weights of step %3 are used instead</source>
        <translation>der beste Checkpoint %1 ist beschädigt: %2; stattdessen werden die Gewichte von Schritt %3 verwendet</translation>
    </message>
    <message>
        <source>the checkpoint %1 is damaged: %2; the weights of step %3 are used instead</source>
        <translation>der Checkpoint %1 ist beschädigt: %2; stattdessen werden die Gewichte von Schritt %3 verwendet</translation>
    </message>
    <message>
        <source>%1 has no checkpoint of its best step %2; the weights of step %3 are used instead</source>
        <translation>%1 hat keinen Checkpoint von seinem besten Schritt %2; stattdessen werden die Gewichte von Schritt %3 verwendet</translation>
    </message>
    <message>
        <source>every checkpoint of %1 is damaged (%2); put a copy of one back or train again</source>
        <translation>jeder Checkpoint von %1 ist beschädigt (%2); eine Kopie zurücklegen oder neu trainieren</translation>
    </message>
    <message>
        <source>%1 is damaged; put back a copy of it</source>
        <translation>%1 ist beschädigt; eine Kopie der Datei zurücklegen</translation>
    </message>
    <message>
        <source>it is a pipe or a device, not a file</source>
        <translation>das ist eine Pipe oder ein Gerät, keine Datei</translation>
    </message>
    <message>
        <source>cannot make the folder %1: %2; choose another one or check the permissions</source>
        <translation>der Ordner %1 lässt sich nicht anlegen: %2; einen anderen wählen oder die Rechte prüfen</translation>
    </message>
    <message>
        <source>cannot write to the folder %1: %2; choose another one or check the permissions</source>
        <translation>in den Ordner %1 lässt sich nicht schreiben: %2; einen anderen wählen oder die Rechte prüfen</translation>
    </message>
    <message>
        <source>cannot write %1: %2; choose another place or check the permissions</source>
        <translation>%1 lässt sich nicht schreiben: %2; einen anderen Ort wählen oder die Rechte prüfen</translation>
    </message>
    <message>
        <source>%1 folders were looked through before it; choose a folder further down</source>
        <translation>davor wurden schon %1 Ordner durchsucht; einen tiefer liegenden Ordner wählen</translation>
    </message>
    <message>
        <source>it is a run of Tessera</source>
        <translation>das ist ein Lauf von Tessera</translation>
    </message>
    <message>
        <source>it cannot be listed: %1</source>
        <translation>der Ordner lässt sich nicht auflisten: %1</translation>
    </message>
    <message>
        <source>%1 is no folder; give an absent or empty folder</source>
        <translation>%1 ist kein Ordner; einen neuen oder leeren Ordner angeben</translation>
    </message>
    <message>
        <source>the run folder %1 cannot be written (%2); free some space or choose another folder</source>
        <translation>der Ordner %1 des Laufs lässt sich nicht beschreiben (%2); Platz schaffen oder einen anderen Ordner wählen</translation>
    </message>
    <message>
        <source>%1 is neither a file nor a folder; give an event file or a folder with some</source>
        <translation>%1 ist weder Datei noch Ordner; eine Ereignisdatei oder einen Ordner mit solchen angeben</translation>
    </message>
    <message>
        <source>it holds no scalars that can be read</source>
        <translation>das Protokoll enthält keine lesbaren Skalare</translation>
    </message>
    <message>
        <source>it holds no scalars but %1</source>
        <translation>das Protokoll enthält keine Skalare, nur %1</translation>
    </message>
    <message>
        <source>%1 was moved or removed while the run wrote to it; what was logged since is lost</source>
        <translation>%1 wurde verschoben oder entfernt, während der Lauf hineinschrieb; was seitdem protokolliert wurde, ist verloren</translation>
    </message>
    <message>
        <source>%1 has damaged records, which are left out: %2</source>
        <translation>%1 hat beschädigte Einträge, die ausgelassen werden: %2</translation>
    </message>
    <message>
        <source>%1 has been changed since it was written; undo the change, or start a new run from it by tessera-cli train --config %1</source>
        <translation>%1 wurde nach dem Schreiben verändert; die Änderung zurücknehmen oder daraus mit tessera-cli train --config %1 einen neuen Lauf starten</translation>
    </message>
    <message>
        <source>%1 is damaged: it does not fit its seal; put back a copy of it</source>
        <translation>%1 ist beschädigt: Die Datei passt nicht zu ihrem Siegel; eine Kopie zurücklegen</translation>
    </message>
    <message>
        <source>the run %1 is given twice; a run counts once, on one side</source>
        <translation>der Lauf %1 ist zweimal angegeben; ein Lauf zählt einmal, auf einer Seite</translation>
    </message>
    <message>
        <source>%1 and %2 are the same training, with equal seed, settings and data; leave one of them out</source>
        <translation>%1 und %2 sind dasselbe Training mit gleichem Seed, gleichen Einstellungen und Daten; eines davon weglassen</translation>
    </message>
    <message>
        <source>Welch&apos;s test needs seeds that score differently on at least one side</source>
        <translation>der Welch-Test braucht auf mindestens einer Seite Seeds mit verschiedenen Werten</translation>
    </message>
    <message>
        <source>An older checkpoint could not be removed: %1</source>
        <translation>Ein älterer Checkpoint konnte nicht entfernt werden: %1</translation>
    </message>
    <message>
        <source>%1 has no %2: its size, data and machine are not known</source>
        <translation>%1 hat kein %2: Größe, Daten und Rechner sind nicht bekannt</translation>
    </message>
    <message>
        <source>%1 has no %2: its answers to single images are not known</source>
        <translation>%1 hat kein %2: die Antworten zu einzelnen Bildern sind nicht bekannt</translation>
    </message>
    <message>
        <source>%1 has no log of its steps: its times are those of its result</source>
        <translation>%1 hat kein Protokoll der Schritte: die Zeiten sind die des Ergebnisses</translation>
    </message>
    <message>
        <source>the log of %1 ends at step %2 of %3</source>
        <translation>das Protokoll von %1 endet bei Schritt %2 von %3</translation>
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
        <translation>Seed %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>a setting and its value</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 · sweep</source>
        <translation>%1 · sweep</translation>
    </message>
    <message>
        <source>Training needs about %1 of memory and %2 are free, so it will probably fail.</source>
        <translation>Das Training braucht etwa %1 Speicher, frei sind %2; es wird wohl scheitern.</translation>
    </message>
    <message>
        <source>Training needs about %1 of memory and the device has %2, so it will fail.</source>
        <translation>Das Training braucht etwa %1 Speicher, das Gerät hat %2; es wird scheitern.</translation>
    </message>
</context>
<context>
    <name>FieldFacts</name>
    <message>
        <source>preset value %1</source>
        <translation>Wert der Vorlage %1</translation>
    </message>
    <message>
        <source>program default %1</source>
        <translation>Standard des Programms %1</translation>
    </message>
    <message>
        <source>%1. Key: %2</source>
        <translation>%1. Schlüssel: %2</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true oder false</translation>
    </message>
    <message>
        <source>whole numbers %1 to %2</source>
        <translation>ganze Zahlen von %1 bis %2</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>whole numbers %1 to %2, separated by commas</source>
        <translation>ganze Zahlen von %1 bis %2, mit Kommas getrennt</translation>
    </message>
    <message>
        <source>text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Nothing is typed; allowed: %1.</source>
        <translation>Nichts eingegeben; erlaubt: %1.</translation>
    </message>
    <message>
        <source>“%1” cannot be taken; allowed: %2.</source>
        <extracomment>what was typed, what may be</extracomment>
        <translation>„%1“ ist nicht möglich; erlaubt: %2.</translation>
    </message>
</context>
<context>
    <name>FileWriting</name>
    <message>
        <source>%1 was not written: %2.</source>
        <translation>%1 wurde nicht geschrieben: %2.</translation>
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
        <translation>Eine Desktop-Werkbank für Vision Transformer auf kleinen Daten.
Freie Software unter der GNU General Public License, Version 3 oder neuer.</translation>
    </message>
    <message>
        <source>arrow keys</source>
        <translation>Pfeiltasten</translation>
    </message>
    <message>
        <source>Next, previous control</source>
        <translation>Nächstes, voriges Bedienelement</translation>
    </message>
    <message>
        <source>Press a button, tick a box</source>
        <translation>Knopf drücken, Häkchen setzen</translation>
    </message>
    <message>
        <source>Move the cursor of a plot</source>
        <translation>Den Cursor eines Diagramms bewegen</translation>
    </message>
    <message>
        <source>Choose a patch of a picture (Microscope, Compare)</source>
        <translation>Einen Patch eines Bilds wählen (Mikroskop, Vergleich)</translation>
    </message>
    <message>
        <source>First, last patch of a row</source>
        <translation>Erster, letzter Patch einer Zeile</translation>
    </message>
    <message>
        <source>Look at the picture on the clipboard (Microscope)</source>
        <translation>Das Bild der Zwischenablage ansehen (Mikroskop)</translation>
    </message>
    <message>
        <source>Copy or save a picture or a plot</source>
        <translation>Bild oder Diagramm kopieren oder sichern</translation>
    </message>
    <message>
        <source>Back from a dock or the tool bar to the page</source>
        <translation>Von einem Dock oder der Werkzeugleiste zurück zur Seite</translation>
    </message>
    <message>
        <source>Versions and licences</source>
        <translation>Versionen und Lizenzen</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Teil</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Lizenz</translation>
    </message>
    <message>
        <source>Diagnostics</source>
        <translation>Diagnose</translation>
    </message>
    <message>
        <source>Copy diagnostics</source>
        <translation>Diagnose kopieren</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Move a waiting job up, down (queue)</source>
        <translation>Einen wartenden Auftrag nach oben, unten verschieben (Warteschlange)</translation>
    </message>
    <message>
        <source>Train a waiting job next (queue)</source>
        <translation>Einen wartenden Auftrag als Nächstes trainieren (Warteschlange)</translation>
    </message>
    <message>
        <source>Take a job out of the queue</source>
        <translation>Einen Auftrag aus der Warteschlange nehmen</translation>
    </message>
    <message>
        <source>Put the job back that was taken out last (queue)</source>
        <translation>Den zuletzt herausgenommenen Auftrag zurückstellen (Warteschlange)</translation>
    </message>
    <message>
        <source>Enlarge, reduce a picture (Data)</source>
        <translation>Ein Bild vergrößern, verkleinern (Daten)</translation>
    </message>
    <message>
        <source>Show a whole picture (Data)</source>
        <translation>Ein ganzes Bild zeigen (Daten)</translation>
    </message>
    <message>
        <source>Move an enlarged picture (Data)</source>
        <translation>Ein vergrößertes Bild verschieben (Daten)</translation>
    </message>
    <message>
        <source>Go to an image by number or name (Microscope)</source>
        <translation>Zu einem Bild nach Nummer oder Name gehen (Mikroskop)</translation>
    </message>
    <message>
        <source>Open the chosen picture in the Microscope (Data)</source>
        <translation>Das gewählte Bild im Mikroskop öffnen (Daten)</translation>
    </message>
    <message>
        <source>Undo, redo a change of settings (form)</source>
        <translation>Änderung an Einstellungen rückgängig machen, wiederholen (Formular)</translation>
    </message>
</context>
<context>
    <name>LibraryColumns</name>
    <message>
        <source>Run</source>
        <translation>Lauf</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>Best top-1 (%)</source>
        <translation>Beste Top-1 (%)</translation>
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
        <translation>Verlust</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>Epochen</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Seed</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Parameter</translation>
    </message>
    <message>
        <source>Multiply-adds</source>
        <translation>Rechenschritte</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Angelegt</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>Vorlage</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Daten</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Tags</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
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
        <translation>%1 %</translation>
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
    <name>PictureMenu</name>
    <message>
        <source>Pictures (*.png)</source>
        <translation>Bilder (*.png)</translation>
    </message>
    <message>
        <source>%1 was not written. Choose a folder that is writable.</source>
        <translation>%1 wurde nicht geschrieben. Bitte einen beschreibbaren Ordner wählen.</translation>
    </message>
    <message>
        <source>Copy picture</source>
        <translation>Bild kopieren</translation>
    </message>
    <message>
        <source>Save picture (%1 × %2 px)...</source>
        <translation>Bild speichern (%1 × %2 px)...</translation>
    </message>
    <message>
        <source>Save picture</source>
        <translation>Bild speichern</translation>
    </message>
</context>
<context>
    <name>QueueFile</name>
    <message>
        <source>it names no run folder.</source>
        <translation>der Auftrag nennt keinen Ordner eines Laufs.</translation>
    </message>
    <message>
        <source>The queue file %1 cannot be opened: %2.</source>
        <translation>Die Warteschlangendatei %1 lässt sich nicht öffnen: %2.</translation>
    </message>
    <message>
        <source>The queue file %1 is damaged or of a newer version.</source>
        <translation>Die Warteschlangendatei %1 ist beschädigt oder von einer neueren Version.</translation>
    </message>
    <message>
        <source>Job %1 of the queue file cannot be read: %2</source>
        <extracomment>number of a job, why it cannot be read</extracomment>
        <translation>Auftrag %1 aus der Warteschlangendatei lässt sich nicht lesen: %2</translation>
    </message>
    <message>
        <source>The queue cannot be written to %1: %2.</source>
        <translation>Die Warteschlange lässt sich nicht nach %1 schreiben: %2.</translation>
    </message>
</context>
<context>
    <name>RunQuery</name>
    <message>
        <source>After “%1%2” a value is missing.</source>
        <translation>Nach „%1%2“ fehlt ein Wert.</translation>
    </message>
    <message>
        <source>“%1” is text: write %1:value.</source>
        <translation>„%1“ ist Text: %1:Wert schreiben.</translation>
    </message>
    <message>
        <source>There is no key “%1”; did you mean “%2”?</source>
        <translation>Es gibt keinen Schlüssel „%1“; vielleicht „%2“?</translation>
    </message>
    <message>
        <source>“%1” is no number; write for example %2&gt;0.5.</source>
        <translation>„%1“ ist keine Zahl; zum Beispiel %2&gt;0.5 schreiben.</translation>
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
        <translation>Eingebauter Satz (builtin:shapes), ein CIFAR- oder IDX-Ordner oder ein Ordner mit einem Bilderordner je Klasse.</translation>
    </message>
    <message>
        <source>Batch size</source>
        <translation>Batchgröße</translation>
    </message>
    <message>
        <source>Pictures per update; larger batches need more memory and often a higher learning rate.</source>
        <translation>Bilder je Update; größere Batches brauchen mehr Speicher und oft eine höhere Lernrate.</translation>
    </message>
    <message>
        <source>images</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>Training images used</source>
        <translation>Genutzte Trainingsbilder</translation>
    </message>
    <message>
        <source>Uses only this many training images, the first of each class alike; 0 uses all.</source>
        <translation>Nutzt nur so viele Trainingsbilder, die ersten jeder Klasse gleichmäßig; 0 nutzt alle.</translation>
    </message>
    <message>
        <source>Validation share</source>
        <translation>Anteil Validierung</translation>
    </message>
    <message>
        <source>Share of the training images held out for validation; a data set with its own validation folder keeps that.</source>
        <translation>Für die Validierung zurückgehaltener Anteil der Trainingsbilder; ein Datensatz mit eigenem Validierungsordner behält diesen.</translation>
    </message>
    <message>
        <source>Validation rule</source>
        <translation>Validierungsregel</translation>
    </message>
    <message>
        <source>Only when a share is held out for validation.</source>
        <translation>Nur wenn ein Anteil für die Validierung zurückgehalten wird.</translation>
    </message>
    <message>
        <source>Normalisation</source>
        <translation>Normalisierung</translation>
    </message>
    <message>
        <source>Per-channel mean and standard deviation of the training images (adapt), 0.5 for both (half), or pixels divided by 255 (none).</source>
        <translation>Mittel und Standardabweichung der Trainingsbilder je Kanal (adapt), 0,5 für beides (half) oder Pixel geteilt durch 255 (none).</translation>
    </message>
    <message>
        <source>Loader threads</source>
        <translation>Lade-Threads</translation>
    </message>
    <message>
        <source>Threads that decode and augment pictures; results do not depend on it; 0 means one.</source>
        <translation>Threads, die Bilder dekodieren und augmentieren; ohne Einfluss auf die Ergebnisse; 0 bedeutet einer.</translation>
    </message>
    <message>
        <source>threads</source>
        <translation>Threads</translation>
    </message>
    <message>
        <source>Picture cache</source>
        <translation>Bildspeicher</translation>
    </message>
    <message>
        <source>Memory for decoded pictures, so that files are read once.</source>
        <translation>Speicher für dekodierte Bilder, damit Dateien nur einmal gelesen werden.</translation>
    </message>
    <message>
        <source>MiB</source>
        <translation>MiB</translation>
    </message>
    <message>
        <source>Horizontal flip</source>
        <translation>Horizontal spiegeln</translation>
    </message>
    <message>
        <source>Probability of mirroring a training picture left to right.</source>
        <translation>Wahrscheinlichkeit, ein Trainingsbild links-rechts zu spiegeln.</translation>
    </message>
    <message>
        <source>Random crop</source>
        <translation>Zufälliger Ausschnitt</translation>
    </message>
    <message>
        <source>Moves a training picture by up to this many pixels in both directions; 0 switches it off.</source>
        <translation>Verschiebt ein Trainingsbild um bis zu so viele Pixel in beide Richtungen; 0 schaltet ab.</translation>
    </message>
    <message>
        <source>pixels</source>
        <translation>Pixel</translation>
    </message>
    <message>
        <source>Rotation</source>
        <translation>Drehung</translation>
    </message>
    <message>
        <source>Largest rotation to either side as a share of a full turn; 0.02 is 7.2 degrees.</source>
        <translation>Größte Drehung nach beiden Seiten als Anteil einer vollen Umdrehung; 0,02 sind 7,2 Grad.</translation>
    </message>
    <message>
        <source>turns</source>
        <translation>Umdrehungen</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>Zoom</translation>
    </message>
    <message>
        <source>Largest relative change of height and width, drawn independently.</source>
        <translation>Größte relative Änderung von Höhe und Breite, unabhängig gezogen.</translation>
    </message>
    <message>
        <source>One interpolation</source>
        <translation>Eine Interpolation</translation>
    </message>
    <message>
        <source>Composes rotation and zoom into one interpolation: faster and sharper, but not what the Keras example computes.</source>
        <translation>Fasst Drehung und Zoom zu einer Interpolation zusammen: schneller und schärfer, aber anders als das Keras-Beispiel.</translation>
    </message>
    <message>
        <source>Only with rotation or zoom.</source>
        <translation>Nur mit Drehung oder Zoom.</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Only with shifted patch tokens.</source>
        <translation>Nur mit verschobenen Patch-Token.</translation>
    </message>
    <message>
        <source>Only with locality attention.</source>
        <translation>Nur mit lokaler Aufmerksamkeit.</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Family of the network: a Vision Transformer.</source>
        <translation>Familie des Netzes: ein Vision Transformer.</translation>
    </message>
    <message>
        <source>Patch tokens</source>
        <translation>Patch-Token</translation>
    </message>
    <message>
        <source>Plain patches, or shifted patch tokens (SPT) that also see copies of the picture moved by half a patch.</source>
        <translation>Einfache Patches oder verschobene Patch-Token (SPT), die auch um einen halben Patch verschobene Kopien des Bilds sehen.</translation>
    </message>
    <message>
        <source>Attention</source>
        <translation>Aufmerksamkeit</translation>
    </message>
    <message>
        <source>Plain self-attention, or locality self-attention (LSA) with a learned temperature and no weight of a token on itself.</source>
        <translation>Einfache Selbst-Aufmerksamkeit oder lokale (LSA) mit gelernter Temperatur und ohne Gewicht eines Tokens auf sich selbst.</translation>
    </message>
    <message>
        <source>Input size</source>
        <translation>Eingabegröße</translation>
    </message>
    <message>
        <source>Side of the square network input; pictures are resized to it.</source>
        <translation>Seite der quadratischen Netzeingabe; Bilder werden darauf skaliert.</translation>
    </message>
    <message>
        <source>Colour channels</source>
        <translation>Farbkanäle</translation>
    </message>
    <message>
        <source>3 for colour; 1 turns pictures into grey.</source>
        <translation>3 für Farbe; 1 macht Bilder grau.</translation>
    </message>
    <message>
        <source>Patch size</source>
        <translation>Patchgröße</translation>
    </message>
    <message>
        <source>Side of a square patch; it must divide the input size.</source>
        <translation>Seite eines quadratischen Patches; sie muss die Eingabegröße teilen.</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Breite</translation>
    </message>
    <message>
        <source>Numbers per token.</source>
        <translation>Zahlen je Token.</translation>
    </message>
    <message>
        <source>Depth</source>
        <translation>Tiefe</translation>
    </message>
    <message>
        <source>Encoder blocks.</source>
        <translation>Encoder-Blöcke.</translation>
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
        <translation>Aufmerksamkeitsköpfe je Block.</translation>
    </message>
    <message>
        <source>Head width</source>
        <translation>Kopfbreite</translation>
    </message>
    <message>
        <source>Width of one attention head; 0 is the token width divided by the heads.</source>
        <translation>Breite eines Aufmerksamkeitskopfs; 0 ist die Token-Breite geteilt durch die Köpfe.</translation>
    </message>
    <message>
        <source>MLP width</source>
        <translation>MLP-Breite</translation>
    </message>
    <message>
        <source>Hidden width of the MLP of a block.</source>
        <translation>Verborgene Breite des MLP eines Blocks.</translation>
    </message>
    <message>
        <source>Shift directions</source>
        <translation>Richtungen</translation>
    </message>
    <message>
        <source>Where the copies move: four diagonals (the paper), four cardinal directions, or both.</source>
        <translation>Wohin die Kopien wandern: vier Diagonalen (der Artikel), vier Hauptrichtungen oder beides.</translation>
    </message>
    <message>
        <source>Shift order</source>
        <translation>Reihenfolge</translation>
    </message>
    <message>
        <source>Order of the copies in the channels; matters only for exchanging weights with other programs.</source>
        <translation>Reihenfolge der Kopien in den Kanälen; nur wichtig beim Austausch von Gewichten mit anderen Programmen.</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Verschiebung</translation>
    </message>
    <message>
        <source>How far the copies move; 0 is half a patch, rounded down.</source>
        <translation>Wie weit die Kopien wandern; 0 ist ein halber Patch, abgerundet.</translation>
    </message>
    <message>
        <source>Temperature form</source>
        <translation>Form der Temperatur</translation>
    </message>
    <message>
        <source>How the learned temperature is stored: a divisor per layer (tau), a factor per head (scale), or its logarithm per layer (log).</source>
        <translation>Wie die gelernte Temperatur gespeichert wird: ein Teiler je Schicht (tau), ein Faktor je Kopf (scale) oder ihr Logarithmus je Schicht (log).</translation>
    </message>
    <message>
        <source>Mask the diagonal</source>
        <translation>Diagonale maskieren</translation>
    </message>
    <message>
        <source>Keeps a token from attending to itself.</source>
        <translation>Verhindert, dass ein Token auf sich selbst achtet.</translation>
    </message>
    <message>
        <source>Query, key and value bias</source>
        <translation>Bias bei Query, Key, Value</translation>
    </message>
    <message>
        <source>Adds a bias to the query, key and value maps.</source>
        <translation>Fügt den Abbildungen für Query, Key und Value einen Bias hinzu.</translation>
    </message>
    <message>
        <source>Class token</source>
        <translation>Klassentoken</translation>
    </message>
    <message>
        <source>Adds a learned token in front of the patch tokens.</source>
        <translation>Setzt ein gelerntes Token vor die Patch-Token.</translation>
    </message>
    <message>
        <source>Pooling</source>
        <translation>Pooling</translation>
    </message>
    <message>
        <source>What the head sees: the class token (cls), the mean of the patch tokens, all tokens side by side (flatten), or an attention pool (map).</source>
        <translation>Was der Kopf sieht: das Klassentoken (cls), das Mittel der Patch-Token, alle Token nebeneinander (flatten) oder Aufmerksamkeits-Pooling (map).</translation>
    </message>
    <message>
        <source>Final LayerNorm</source>
        <translation>Letzte LayerNorm</translation>
    </message>
    <message>
        <source>Whether the last LayerNorm comes before or after pooling.</source>
        <translation>Ob die letzte LayerNorm vor oder nach dem Pooling kommt.</translation>
    </message>
    <message>
        <source>Positions</source>
        <translation>Positionen</translation>
    </message>
    <message>
        <source>Learned table, one of three fixed sine-cosine tables, or none.</source>
        <translation>Gelernte Tabelle, eine von drei festen Sinus-Kosinus-Tabellen oder keine.</translation>
    </message>
    <message>
        <source>Second GELU</source>
        <translation>Zweite GELU</translation>
    </message>
    <message>
        <source>GELU after the second linear map of a block&apos;s MLP too, as in the Keras example.</source>
        <translation>GELU auch nach der zweiten linearen Abbildung im MLP eines Blocks, wie im Keras-Beispiel.</translation>
    </message>
    <message>
        <source>GELU form</source>
        <translation>GELU-Form</translation>
    </message>
    <message>
        <source>Exact (erf) or the tanh approximation.</source>
        <translation>Exakt (erf) oder die tanh-Näherung.</translation>
    </message>
    <message>
        <source>LayerNorm epsilon</source>
        <translation>LayerNorm-Epsilon</translation>
    </message>
    <message>
        <source>Added to the variance in every LayerNorm.</source>
        <translation>Wird in jeder LayerNorm zur Varianz addiert.</translation>
    </message>
    <message>
        <source>Head layers</source>
        <translation>Schichten des Kopfs</translation>
    </message>
    <message>
        <source>Hidden widths of an MLP head, separated by commas; empty is a linear head.</source>
        <translation>Verborgene Breiten eines MLP-Kopfs, mit Komma getrennt; leer ist ein linearer Kopf.</translation>
    </message>
    <message>
        <source>Embedding dropout</source>
        <translation>Embedding-Dropout</translation>
    </message>
    <message>
        <source>Dropout after the positions are added.</source>
        <translation>Dropout nach dem Addieren der Positionen.</translation>
    </message>
    <message>
        <source>Attention dropout</source>
        <translation>Aufmerksamkeits-Dropout</translation>
    </message>
    <message>
        <source>Dropout on the attention probabilities.</source>
        <translation>Dropout auf den Aufmerksamkeits-Wahrscheinlichkeiten.</translation>
    </message>
    <message>
        <source>Projection dropout</source>
        <translation>Projektions-Dropout</translation>
    </message>
    <message>
        <source>Dropout after the output map of the attention.</source>
        <translation>Dropout nach der Ausgabeabbildung der Aufmerksamkeit.</translation>
    </message>
    <message>
        <source>MLP dropout</source>
        <translation>MLP-Dropout</translation>
    </message>
    <message>
        <source>Dropout after each linear map of a block&apos;s MLP.</source>
        <translation>Dropout nach jeder linearen Abbildung im MLP eines Blocks.</translation>
    </message>
    <message>
        <source>Head dropout</source>
        <translation>Dropout vor dem Kopf</translation>
    </message>
    <message>
        <source>Dropout before each linear map of the head.</source>
        <translation>Dropout vor jeder linearen Abbildung des Kopfs.</translation>
    </message>
    <message>
        <source>Drop path</source>
        <translation>Drop-Path</translation>
    </message>
    <message>
        <source>Stochastic depth: probability of leaving out the last block for a picture.</source>
        <translation>Stochastische Tiefe: Wahrscheinlichkeit, den letzten Block für ein Bild auszulassen.</translation>
    </message>
    <message>
        <source>Constant drop path</source>
        <translation>Konstanter Drop-Path</translation>
    </message>
    <message>
        <source>The same rate in all blocks instead of one that rises from 0.</source>
        <translation>Dieselbe Rate in allen Blöcken statt einer, die von 0 ansteigt.</translation>
    </message>
    <message>
        <source>Only with drop path.</source>
        <translation>Nur mit Drop-Path.</translation>
    </message>
    <message>
        <source>Initialisation</source>
        <translation>Initialisierung</translation>
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
        <translation>SAM</translation>
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
        <translation>Checkpoints</translation>
    </message>
    <message>
        <source>Machine</source>
        <translation>Rechner</translation>
    </message>
    <message>
        <source>Only with SGD.</source>
        <translation>Nur mit SGD.</translation>
    </message>
    <message>
        <source>Only with AdamW.</source>
        <translation>Nur mit AdamW.</translation>
    </message>
    <message>
        <source>Cross entropy of the logits, or the negative log-likelihood of their log-softmax; equal without label smoothing.</source>
        <translation>Kreuzentropie der Logits oder negative Log-Likelihood ihres Log-Softmax; gleich ohne Label-Glättung.</translation>
    </message>
    <message>
        <source>Label smoothing</source>
        <translation>Label-Glättung</translation>
    </message>
    <message>
        <source>Share of the target spread evenly over all classes.</source>
        <translation>Anteil des Zielwerts, der gleichmäßig auf alle Klassen verteilt wird.</translation>
    </message>
    <message>
        <source>Only with cross entropy.</source>
        <translation>Nur mit Kreuzentropie.</translation>
    </message>
    <message>
        <source>Class weights</source>
        <translation>Klassengewichte</translation>
    </message>
    <message>
        <source>Weighs every class alike in total (balanced), whatever its number of images.</source>
        <translation>Gewichtet jede Klasse insgesamt gleich (balanced), unabhängig von ihrer Bilderzahl.</translation>
    </message>
    <message>
        <source>Update rule</source>
        <translation>Verfahren</translation>
    </message>
    <message>
        <source>SGD with momentum, AdamW, or AdamW as TensorFlow Addons computes it (decay not multiplied by the learning rate).</source>
        <translation>SGD mit Momentum, AdamW oder AdamW nach TensorFlow Addons (Zerfall nicht mit der Lernrate multipliziert).</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>Lernrate</translation>
    </message>
    <message>
        <source>Largest learning rate of the schedule.</source>
        <translation>Größte Lernrate des Zeitplans.</translation>
    </message>
    <message>
        <source>Weight decay</source>
        <translation>Gewichtszerfall</translation>
    </message>
    <message>
        <source>Pulls weights towards zero; with adamw_tfa a share per step, else multiplied by the learning rate.</source>
        <translation>Zieht Gewichte gegen null; mit adamw_tfa ein Anteil je Schritt, sonst mit der Lernrate multipliziert.</translation>
    </message>
    <message>
        <source>Decayed parameters</source>
        <translation>Zerfallende Parameter</translation>
    </message>
    <message>
        <source>Matrices alone (not biases, norms, tokens and temperatures), or all parameters.</source>
        <translation>Nur Matrizen (nicht Bias, Normen, Token und Temperaturen) oder alle Parameter.</translation>
    </message>
    <message>
        <source>Momentum</source>
        <translation>Momentum</translation>
    </message>
    <message>
        <source>Share of the last update kept by SGD.</source>
        <translation>Anteil des letzten Updates, den SGD behält.</translation>
    </message>
    <message>
        <source>Nesterov momentum</source>
        <translation>Nesterov-Momentum</translation>
    </message>
    <message>
        <source>Looks ahead along the momentum.</source>
        <translation>Blickt entlang des Momentums voraus.</translation>
    </message>
    <message>
        <source>Beta 1</source>
        <translation>Beta 1</translation>
    </message>
    <message>
        <source>Decay of the running mean of gradients.</source>
        <translation>Zerfall des laufenden Mittels der Gradienten.</translation>
    </message>
    <message>
        <source>Beta 2</source>
        <translation>Beta 2</translation>
    </message>
    <message>
        <source>Decay of the running mean of squared gradients.</source>
        <translation>Zerfall des laufenden Mittels der quadrierten Gradienten.</translation>
    </message>
    <message>
        <source>Adam epsilon</source>
        <translation>Adam-Epsilon</translation>
    </message>
    <message>
        <source>Added to the root of the second moment.</source>
        <translation>Wird zur Wurzel des zweiten Moments addiert.</translation>
    </message>
    <message>
        <source>Gradient clipping</source>
        <translation>Gradientenbegrenzung</translation>
    </message>
    <message>
        <source>Largest norm of the whole gradient; 0 switches it off.</source>
        <translation>Größte Norm des gesamten Gradienten; 0 schaltet ab.</translation>
    </message>
    <message>
        <source>Sharpness-aware</source>
        <translation>Schärfebewusst</translation>
    </message>
    <message>
        <source>SAM computes the gradient at the worst point nearby: flatter minima, up to twice the work per step.</source>
        <translation>SAM berechnet den Gradienten am schlechtesten Punkt der Umgebung: flachere Minima, bis zum Doppelten der Arbeit je Schritt.</translation>
    </message>
    <message>
        <source>Radius</source>
        <translation>Radius</translation>
    </message>
    <message>
        <source>How far SAM looks around the weights.</source>
        <translation>Wie weit SAM um die Gewichte blickt.</translation>
    </message>
    <message>
        <source>Only with SAM.</source>
        <translation>Nur mit SAM.</translation>
    </message>
    <message>
        <source>Second gradient every</source>
        <translation>Zweiter Gradient alle</translation>
    </message>
    <message>
        <source>1 is SAM as published; with 5, four of five steps cost as much as without SAM.</source>
        <translation>1 ist SAM wie veröffentlicht; mit 5 kosten vier von fünf Schritten so viel wie ohne SAM.</translation>
    </message>
    <message>
        <source>Reuse (LookSAM)</source>
        <translation>Wiederverwenden (LookSAM)</translation>
    </message>
    <message>
        <source>Steps without a second gradient also follow what the last one added to the first, with this weight (LookSAM&apos;s alpha; 0.7 suits large batches, small ones bear less). 0 takes plain steps there.</source>
        <translation>Schritte ohne zweiten Gradienten folgen auch dem, was der letzte zum ersten hinzugefügt hat, mit diesem Gewicht (Alpha von LookSAM; 0,7 passt zu großen Batches, kleine vertragen weniger). 0 macht dort einfache Schritte.</translation>
    </message>
    <message>
        <source>Only with SAM and sam.every above 1.</source>
        <translation>Nur mit SAM und sam.every über 1.</translation>
    </message>
    <message>
        <source>Course of the learning rate: constant, half a cosine, a straight line, or the warm-up cosine defined in the Keras example.</source>
        <translation>Verlauf der Lernrate: konstant, ein halber Kosinus, eine Gerade oder der Warm-up-Kosinus des Keras-Beispiels.</translation>
    </message>
    <message>
        <source>Warm-up</source>
        <translation>Warm-up</translation>
    </message>
    <message>
        <source>Epochs in which the learning rate rises in a straight line.</source>
        <translation>Epochen, in denen die Lernrate linear steigt.</translation>
    </message>
    <message>
        <source>epochs</source>
        <translation>Epochen</translation>
    </message>
    <message>
        <source>The Keras schedule has its own warm-up.</source>
        <translation>Der Keras-Zeitplan hat sein eigenes Warm-up.</translation>
    </message>
    <message>
        <source>Warm-up starts at</source>
        <translation>Warm-up beginnt bei</translation>
    </message>
    <message>
        <source>Learning rate at step 0 of the warm-up.</source>
        <translation>Lernrate bei Schritt 0 des Warm-ups.</translation>
    </message>
    <message>
        <source>Only with a warm-up.</source>
        <translation>Nur mit Warm-up.</translation>
    </message>
    <message>
        <source>Ends at</source>
        <translation>Endet bei</translation>
    </message>
    <message>
        <source>Learning rate at the end of the run.</source>
        <translation>Lernrate am Ende des Laufs.</translation>
    </message>
    <message>
        <source>Only with the cosine and linear schedules.</source>
        <translation>Nur mit den Zeitplänen cosine und linear.</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>Epochen</translation>
    </message>
    <message>
        <source>Passes over the training images; the schedule is stretched over them.</source>
        <translation>Durchgänge durch die Trainingsbilder; der Zeitplan erstreckt sich darüber.</translation>
    </message>
    <message>
        <source>Step limit</source>
        <translation>Schrittgrenze</translation>
    </message>
    <message>
        <source>Ends the run after this many updates without altering the schedule; 0 switches it off.</source>
        <translation>Beendet den Lauf nach so vielen Updates, ohne den Zeitplan zu ändern; 0 schaltet ab.</translation>
    </message>
    <message>
        <source>steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Seed</translation>
    </message>
    <message>
        <source>Start of every random number of the run: weights, order, augmentation, dropout.</source>
        <translation>Beginn aller Zufallszahlen des Laufs: Gewichte, Reihenfolge, Augmentierung, Dropout.</translation>
    </message>
    <message>
        <source>Patience</source>
        <translation>Geduld</translation>
    </message>
    <message>
        <source>Stops after this many epochs without a better validation top-1; 0 switches it off.</source>
        <translation>Endet nach so vielen Epochen ohne bessere Top-1 der Validierung; 0 schaltet ab.</translation>
    </message>
    <message>
        <source>Time limit</source>
        <translation>Zeitgrenze</translation>
    </message>
    <message>
        <source>Stops after this much training time; 0 switches it off.</source>
        <translation>Endet nach so viel Trainingszeit; 0 schaltet ab.</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>Minuten</translation>
    </message>
    <message>
        <source>Snapshots</source>
        <translation>Schnappschüsse</translation>
    </message>
    <message>
        <source>Disk space for the weights of past epochs, which the microscope slides over; 0 keeps none.</source>
        <translation>Plattenplatz für die Gewichte vergangener Epochen, durch die das Mikroskop blättert; 0 behält keine.</translation>
    </message>
    <message>
        <source>Checkpoint every</source>
        <translation>Checkpoint alle</translation>
    </message>
    <message>
        <source>Updates between checkpoints; 0 writes one at the end of every epoch.</source>
        <translation>Updates zwischen Checkpoints; 0 schreibt einen am Ende jeder Epoche.</translation>
    </message>
    <message>
        <source>Checkpoints kept</source>
        <translation>Behaltene Checkpoints</translation>
    </message>
    <message>
        <source>Newest checkpoints kept beside the best one.</source>
        <translation>Neueste Checkpoints, die neben dem besten bleiben.</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Gerät</translation>
    </message>
    <message>
        <source>Where to compute; auto takes a CUDA device where there is one.</source>
        <translation>Wo gerechnet wird; auto nimmt ein CUDA-Gerät, wenn es eines gibt.</translation>
    </message>
    <message>
        <source>Threads</source>
        <translation>Threads</translation>
    </message>
    <message>
        <source>Threads that compute; 0 is every core this process may use. Equal results to the last bit need equal threads.</source>
        <translation>Rechnende Threads; 0 sind alle Kerne, die dieser Prozess nutzen darf. Bitgleiche Ergebnisse brauchen gleich viele Threads.</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>Rechengenauigkeit</translation>
    </message>
    <message>
        <source>32-bit floating point, or bf16 for the products on a CUDA device.</source>
        <translation>32-Bit-Gleitkomma, oder bf16 für die Produkte auf einem CUDA-Gerät.</translation>
    </message>
    <message>
        <source>Kernels</source>
        <translation>Kernel</translation>
    </message>
    <message>
        <source>Tessera&apos;s fused operations (fast), or LibTorch&apos;s alone (plain) to compare.</source>
        <translation>Tesseras verschmolzene Operationen (fast) oder zum Vergleich nur die von LibTorch (plain).</translation>
    </message>
    <message>
        <source>Demo: vanilla</source>
        <translation>Demo: Vanilla</translation>
    </message>
    <message>
        <source>A small Vision Transformer on the built-in shapes; about a minute on a laptop.</source>
        <translation>Ein kleiner Vision Transformer auf den eingebauten Formen; etwa eine Minute auf einem Laptop.</translation>
    </message>
    <message>
        <source>Demo: SPT + LSA</source>
        <translation>Demo: SPT + LSA</translation>
    </message>
    <message>
        <source>The same small Vision Transformer with shifted patch tokens and locality attention.</source>
        <translation>Derselbe kleine Vision Transformer mit verschobenen Patch-Token und lokaler Aufmerksamkeit.</translation>
    </message>
    <message>
        <source>Keras CIFAR-100: vanilla</source>
        <translation>Keras CIFAR-100: Vanilla</translation>
    </message>
    <message>
        <source>The Keras example&apos;s Vision Transformer with plain patches and plain attention, on CIFAR-100 at 72 pixels.</source>
        <translation>Der Vision Transformer des Keras-Beispiels mit einfachen Patches und einfacher Aufmerksamkeit, auf CIFAR-100 mit 72 Pixeln.</translation>
    </message>
    <message>
        <source>Keras CIFAR-100: SPT</source>
        <translation>Keras CIFAR-100: SPT</translation>
    </message>
    <message>
        <source>The Keras example with shifted patch tokens and plain attention.</source>
        <translation>Das Keras-Beispiel mit verschobenen Patch-Token und einfacher Aufmerksamkeit.</translation>
    </message>
    <message>
        <source>Keras CIFAR-100: LSA</source>
        <translation>Keras CIFAR-100: LSA</translation>
    </message>
    <message>
        <source>The Keras example with plain patches and locality attention.</source>
        <translation>Das Keras-Beispiel mit einfachen Patches und lokaler Aufmerksamkeit.</translation>
    </message>
    <message>
        <source>Keras CIFAR-100: SPT + LSA</source>
        <translation>Keras CIFAR-100: SPT + LSA</translation>
    </message>
    <message>
        <source>The Keras example with shifted patch tokens and locality attention.</source>
        <translation>Das Keras-Beispiel mit verschobenen Patch-Token und lokaler Aufmerksamkeit.</translation>
    </message>
    <message>
        <source>SPT/LSA paper: plain ViT</source>
        <translation>SPT/LSA-Artikel: einfacher ViT</translation>
    </message>
    <message>
        <source>SPT/LSA paper: SPT + LSA</source>
        <translation>SPT/LSA-Artikel: SPT + LSA</translation>
    </message>
    <message>
        <source>Wildfire: ViT with SAM</source>
        <translation>Waldbrand: ViT mit SAM</translation>
    </message>
    <message>
        <source>A small Vision Transformer from scratch for an image folder of fire and no fire, with SAM, negative log-likelihood and balanced class weights.</source>
        <translation>Ein kleiner Vision Transformer von Grund auf für einen Bilderordner mit Feuer und ohne Feuer, mit SAM, negativer Log-Likelihood und ausgewogenen Klassengewichten.</translation>
    </message>
    <message>
        <source>Holds out the last images of the whole set (last) or of every class (stratified), or draws them from every class (random); auto is last for CIFAR and IDX files, else stratified.</source>
        <translation>Hält die letzten Bilder des ganzen Satzes (last) oder jeder Klasse (stratified) zurück oder zieht sie aus jeder Klasse (random); auto ist last für CIFAR- und IDX-Dateien, sonst stratified.</translation>
    </message>
    <message>
        <source>Split seed</source>
        <translation>Split-Seed</translation>
    </message>
    <message>
        <source>Copies of test images</source>
        <translation>Kopien von Testbildern</translation>
    </message>
    <message>
        <source>Leaves training images out that are equal (drop_exact) or nearly equal (drop_near) to a validation or test image, so that the score is not flattered; keep uses all.</source>
        <translation>Lässt Trainingsbilder aus, die einem Validierungs- oder Testbild gleichen (drop_exact) oder fast gleichen (drop_near), damit das Ergebnis nicht geschönt ist; keep nutzt alle.</translation>
    </message>
    <message>
        <source>Pooling heads</source>
        <translation>Pooling-Köpfe</translation>
    </message>
    <message>
        <source>Heads of the attention pooling; 0 is as many as in the encoder.</source>
        <translation>Köpfe des Aufmerksamkeits-Poolings; 0 sind so viele wie im Encoder.</translation>
    </message>
    <message>
        <source>Only with attention pooling.</source>
        <translation>Nur mit Aufmerksamkeits-Pooling.</translation>
    </message>
    <message>
        <source>Pooling MLP width</source>
        <translation>Pooling-MLP-Breite</translation>
    </message>
    <message>
        <source>Hidden width of the attention pooling&apos;s MLP; 0 is four times the token width.</source>
        <translation>Verborgene Breite im MLP des Aufmerksamkeits-Poolings; 0 ist das Vierfache der Token-Breite.</translation>
    </message>
    <message>
        <source>Augment on</source>
        <translation>Augmentieren auf</translation>
    </message>
    <message>
        <source>Loader threads, or the device with the whole split in its memory (as far as data.cache_mib allows); auto takes a CUDA device.</source>
        <translation>Lade-Threads, oder das Gerät mit dem ganzen Split in seinem Speicher (soweit data.cache_mib erlaubt); auto nimmt ein CUDA-Gerät.</translation>
    </message>
    <message>
        <source>CUDA graphs</source>
        <translation>CUDA-Graphen</translation>
    </message>
    <message>
        <source>Record the training step once and replay it, so that the host launches one graph instead of hundreds of kernels; CUDA only.</source>
        <translation>Den Trainingsschritt einmal aufzeichnen und abspielen, sodass der Rechner einen Graphen statt Hunderter Kernel startet; nur CUDA.</translation>
    </message>
    <message>
        <source>Recompute activations</source>
        <translation>Neu berechnen</translation>
    </message>
    <message>
        <source>Keep only the input of every encoder block and compute the rest again in the backward pass: far less memory for about a third more time, the same weights to the last bit.</source>
        <translation>Nur die Eingabe jedes Encoder-Blocks behalten und den Rest im Rückwärtslauf neu berechnen: viel weniger Speicher für etwa ein Drittel mehr Zeit, bitgleiche Gewichte.</translation>
    </message>
    <message>
        <source>The paper&apos;s small Vision Transformer without its two ideas, with its optimiser and schedule. Not in yet: AutoAugment, repeated augmentation, random erasing; one tenth of the training images is held out.</source>
        <translation>Der kleine Vision Transformer des Artikels ohne dessen zwei Ideen, mit dessen Optimierer und Zeitplan. Noch nicht enthalten: AutoAugment, wiederholte Augmentierung, Random Erasing; ein Zehntel der Trainingsbilder wird zurückgehalten.</translation>
    </message>
    <message>
        <source>The paper&apos;s small Vision Transformer with shifted patch tokens and locality attention, with its optimiser and schedule. Not in yet: AutoAugment, repeated augmentation, random erasing; one tenth of the training images is held out.</source>
        <translation>Der kleine Vision Transformer des Artikels mit verschobenen Patch-Token und lokaler Aufmerksamkeit, mit dessen Optimierer und Zeitplan. Noch nicht enthalten: AutoAugment, wiederholte Augmentierung, Random Erasing; ein Zehntel der Trainingsbilder wird zurückgehalten.</translation>
    </message>
    <message>
        <source>MixUp</source>
        <translation>MixUp</translation>
    </message>
    <message>
        <source>Blends every picture of a batch, and its label, with another one; the share is drawn from Beta(a, a) with this a. 1 is usual; 0 switches it off.</source>
        <translation>Überblendet jedes Bild eines Stapels und seine Klasse mit einem anderen; der Anteil wird aus Beta(a, a) mit diesem a gezogen. Üblich ist 1; 0 schaltet es aus.</translation>
    </message>
    <message>
        <source>CutMix</source>
        <translation>CutMix</translation>
    </message>
    <message>
        <source>Pastes a box of another picture into every picture of a batch and mixes the labels by area; 1 - area is drawn from Beta(a, a) with this a. 1 is usual; 0 switches it off.</source>
        <translation>Setzt in jedes Bild eines Stapels ein Rechteck eines anderen Bildes und mischt die Klassen nach Fläche; 1 - Fläche wird aus Beta(a, a) mit diesem a gezogen. Üblich ist 1; 0 schaltet es aus.</translation>
    </message>
    <message>
        <source>Mixed batches</source>
        <translation>Gemischte Stapel</translation>
    </message>
    <message>
        <source>Probability that a batch is mixed; with MixUp and CutMix both on, each takes half of the mixed batches.</source>
        <translation>Wahrscheinlichkeit, dass ein Stapel gemischt wird; sind MixUp und CutMix an, bekommt jedes die Hälfte der gemischten Stapel.</translation>
    </message>
    <message>
        <source>Only with MixUp or CutMix.</source>
        <translation>Nur mit MixUp oder CutMix.</translation>
    </message>
    <message>
        <source>Keras example &quot;Train a Vision Transformer on small datasets&quot; (CIFAR-100, TensorFlow Addons version)</source>
        <translation>Keras-Beispiel „Train a Vision Transformer on small datasets“ (CIFAR-100, Fassung mit TensorFlow Addons)</translation>
    </message>
    <message>
        <source>After 50 epochs: validation top-1 0.534, top-5 0.805; test top-1 0.531, top-5 0.805, loss 1.817 (published)</source>
        <translation>Nach 50 Epochen: Validierung Top-1 0,534, Top-5 0,805; Test Top-1 0,531, Top-5 0,805, Verlust 1,817 (veröffentlicht)</translation>
    </message>
    <message>
        <source>After 50 epochs: validation top-1 0.549, top-5 0.822; test top-1 0.561, top-5 0.823, loss 1.676 (published)</source>
        <translation>Nach 50 Epochen: Validierung Top-1 0,549, Top-5 0,822; Test Top-1 0,561, Top-5 0,823, Verlust 1,676 (veröffentlicht)</translation>
    </message>
    <message>
        <source>Lee et al. 2021, &quot;Vision Transformer for Small-Size Datasets&quot;, and its code aanna0701/SPT_LSA_ViT</source>
        <translation>Lee et al. 2021, „Vision Transformer for Small-Size Datasets“, und dessen Programm aanna0701/SPT_LSA_ViT</translation>
    </message>
    <message>
        <source>Published with the full recipe: CIFAR-100 test top-1 0.738, CIFAR-10 0.936; lower without the missing parts</source>
        <translation>Veröffentlicht mit dem ganzen Rezept: CIFAR-100 Test Top-1 0,738, CIFAR-10 0,936; niedriger ohne die fehlenden Teile</translation>
    </message>
    <message>
        <source>Published with the full recipe: CIFAR-100 test top-1 0.769, CIFAR-10 0.945; lower without the missing parts</source>
        <translation>Veröffentlicht mit dem ganzen Rezept: CIFAR-100 Test Top-1 0,769, CIFAR-10 0,945; niedriger ohne die fehlenden Teile</translation>
    </message>
    <message>
        <source>The recipe (SAM, NLL, class weights) of a published wildfire classifier, without its pre-trained ViT-B/16</source>
        <translation>Das Rezept (SAM, NLL, Klassengewichte) eines veröffentlichten Waldbrand-Klassifikators, ohne dessen vortrainiertes ViT-B/16</translation>
    </message>
    <message>
        <source>Test share</source>
        <translation>Anteil Test</translation>
    </message>
    <message>
        <source>Share of the training images held out as a test split, drawn from every class with the split seed; a data set with its own test split keeps that. 0 holds none out.</source>
        <translation>Als Testsplit zurückgehaltener Anteil der Trainingsbilder, mit dem Seed des Splits aus jeder Klasse gezogen; ein Datensatz mit eigenem Testsplit behält diesen. 0 hält keine zurück.</translation>
    </message>
    <message>
        <source>Which images a random split or a test share holds out; the same seed gives the same split, whatever the seed of the run.</source>
        <translation>Welche Bilder ein zufälliger Split oder ein Anteil für den Test zurückhält; derselbe Seed ergibt denselben Split, unabhängig vom Seed des Laufs.</translation>
    </message>
    <message>
        <source>Only with the random validation rule or a test share.</source>
        <translation>Nur mit der zufälligen Validierungsregel oder einem Anteil für den Test.</translation>
    </message>
    <message>
        <source>How weights start: as Keras, as timm, as the official SPT/LSA code, or as timm cut at two standard deviations, which earlier versions called timm.</source>
        <translation>Wie Gewichte beginnen: wie Keras, wie timm, wie der offizielle SPT/LSA-Code oder wie timm, bei zwei Standardabweichungen abgeschnitten; das hieß in früheren Versionen timm.</translation>
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
        <translation>Training</translation>
    </message>
    <message>
        <source>validation</source>
        <translation>Validierung</translation>
    </message>
    <message>
        <source>test</source>
        <translation>Test</translation>
    </message>
</context>
<context>
    <name>StopQuestion</name>
    <message>
        <source>Stop training</source>
        <translation>Training beenden</translation>
    </message>
    <message>
        <source>Stop training?</source>
        <translation>Training beenden?</translation>
    </message>
    <message>
        <source>The step is finished, the models are evaluated and saved. The runs can be resumed later.</source>
        <translation>Der Schritt wird beendet, die Modelle werden ausgewertet und gesichert. Die Läufe können später fortgesetzt werden.</translation>
    </message>
    <message>
        <source>Stop and save</source>
        <translation>Beenden und sichern</translation>
    </message>
</context>
<context>
    <name>TrainPanelTexts</name>
    <message>
        <source>Loss</source>
        <translation>Verlust</translation>
    </message>
    <message>
        <source>Cross-entropy</source>
        <translation>Kreuzentropie</translation>
    </message>
    <message>
        <source>nats</source>
        <translation>Nats</translation>
    </message>
    <message>
        <source>Top-1 accuracy</source>
        <translation>Top-1-Genauigkeit</translation>
    </message>
    <message>
        <source>Top-1</source>
        <translation>Top-1</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>Lernrate</translation>
    </message>
    <message>
        <source>Throughput</source>
        <translation>Durchsatz</translation>
    </message>
    <message>
        <source>Images / s</source>
        <translation>Bilder / s</translation>
    </message>
    <message>
        <source>Top-5 accuracy</source>
        <translation>Top-5-Genauigkeit</translation>
    </message>
    <message>
        <source>Top-5</source>
        <translation>Top-5</translation>
    </message>
    <message>
        <source>Gradient norm</source>
        <translation>Gradientennorm</translation>
    </message>
    <message>
        <source>Norm</source>
        <translation>Norm</translation>
    </message>
    <message>
        <source>Parameter norm</source>
        <translation>Parameternorm</translation>
    </message>
    <message>
        <source>Sharpness (SAM)</source>
        <translation>Schärfe (SAM)</translation>
    </message>
    <message>
        <source>L(w + e) − L(w)</source>
        <translation>L(w + e) − L(w)</translation>
    </message>
    <message>
        <source>Filled by runs that train with SAM: set SAM on Experiment.</source>
        <translation>Füllt sich bei Läufen mit SAM: SAM unter „Versuch“ einstellen.</translation>
    </message>
    <message>
        <source>Attention temperatures</source>
        <translation>Aufmerksamkeits-Temperaturen</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>Temperatur</translation>
    </message>
    <message>
        <source>Filled after the first epoch of runs with locality attention (LSA).</source>
        <translation>Füllt sich nach der ersten Epoche von Läufen mit lokaler Aufmerksamkeit (LSA).</translation>
    </message>
    <message>
        <source>Attention entropy</source>
        <translation>Aufmerksamkeits-Entropie</translation>
    </message>
    <message>
        <source>Entropy</source>
        <translation>Entropie</translation>
    </message>
    <message>
        <source>Filled after the first epoch.</source>
        <translation>Füllt sich nach der ersten Epoche.</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Speicher</translation>
    </message>
    <message>
        <source>MiB</source>
        <translation>MiB</translation>
    </message>
    <message>
        <source>No point yet. The curve begins with the first step or epoch.</source>
        <translation>Noch kein Punkt. Die Kurve beginnt mit dem ersten Schritt oder der ersten Epoche.</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
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
        <translation>Aktivität</translation>
    </message>
    <message>
        <source>Fold or unfold Activity</source>
        <translation>Aktivität ein- oder ausklappen</translation>
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
        <translation>%1: gestartet auf %2, %3 Parameter, %4 Schritte</translation>
    </message>
    <message>
        <source>%1: epoch %2, %3 top-1 %4 %, loss %5</source>
        <translation>%1: Epoche %2, %3 Top-1 %4 %, Verlust %5</translation>
    </message>
    <message>
        <source>%1: top-1 %2 % after %3</source>
        <translation>%1: Top-1 %2 % nach %3</translation>
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
    <message>
        <source>Idle. Last: %1.</source>
        <translation>Ruhe. Zuletzt: %1.</translation>
    </message>
    <message>
        <source>Idle. Nothing queued.</source>
        <translation>Ruhe. Nichts wartet.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Put the job back into the queue</source>
        <translation>Auftrag wieder einreihen</translation>
    </message>
    <message>
        <source>Puts the job back into the queue (Ctrl+Z in the table)</source>
        <translation>Reiht den Auftrag wieder ein (Strg+Z in der Tabelle)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Taken out of the queue: %1.</source>
        <translation>Aus der Warteschlange: %1.</translation>
    </message>
    <message>
        <source>Start queue</source>
        <translation>Warteschlange starten</translation>
    </message>
    <message>
        <source>Trains what waits, beginning with the job on top</source>
        <translation>Trainiert, was wartet, beginnend mit dem obersten Auftrag</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation>%1 ist gescheitert</translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) wait since the last time the window was open.</source>
        <translation>
            <numerusform>%n Auftrag wartet, seit das Fenster zuletzt offen war.</numerusform>
            <numerusform>%n Aufträge warten, seit das Fenster zuletzt offen war.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) wait because training was stopped.</source>
        <translation>
            <numerusform>%n Auftrag wartet, weil das Training beendet wurde.</numerusform>
            <numerusform>%n Aufträge warten, weil das Training beendet wurde.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) wait because the last one failed.</source>
        <translation>
            <numerusform>%n Auftrag wartet, weil der letzte gescheitert ist.</numerusform>
            <numerusform>%n Aufträge warten, weil der letzte gescheitert ist.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) wait because another window has this workspace.</source>
        <translation>
            <numerusform>%n Auftrag wartet, weil ein anderes Fenster diesen Arbeitsbereich hat.</numerusform>
            <numerusform>%n Aufträge warten, weil ein anderes Fenster diesen Arbeitsbereich hat.</numerusform>
        </translation>
    </message>
    <message>
        <source>Next: %1.</source>
        <translation>Als Nächstes: %1.</translation>
    </message>
    <message>
        <source>Idle. %1</source>
        <translation>Ruhe. %1</translation>
    </message>
</context>
<context>
    <name>tessera::ActivityModel</name>
    <message>
        <source>Stop the job</source>
        <translation>Auftrag beenden</translation>
    </message>
    <message>
        <source>Resume the job</source>
        <translation>Auftrag fortsetzen</translation>
    </message>
    <message>
        <source>Pause the job</source>
        <translation>Auftrag anhalten</translation>
    </message>
    <message>
        <source>Take out of the queue</source>
        <translation>Aus der Warteschlange nehmen</translation>
    </message>
    <message>
        <source>Move up in the queue</source>
        <translation>In der Warteschlange nach oben</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <translation>%1 / %2</translation>
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
    <name>tessera::AttentionMatrix</name>
    <message>
        <source>the class token</source>
        <translation>das Klassentoken</translation>
    </message>
    <message>
        <source>row %1, column %2</source>
        <translation>Zeile %1, Spalte %2</translation>
    </message>
    <message>
        <source>Selected query: %1</source>
        <translation>Gewählte Query: %1</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>From %1 to %2: %3 %4</source>
        <extracomment>query, key, &quot;weight&quot; or &quot;similarity&quot;, number</extracomment>
        <translation>Von %1 zu %2: %3 %4</translation>
    </message>
</context>
<context>
    <name>tessera::AttentionOverlay</name>
    <message>
        <source>masked</source>
        <translation>maskiert</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Row %1, column %2: %3 %4</source>
        <translation>Zeile %1, Spalte %2: %3 %4</translation>
    </message>
</context>
<context>
    <name>tessera::AugmentationPanel</name>
    <message>
        <source>%1°, flipped</source>
        <translation>%1°, gespiegelt</translation>
    </message>
    <message>
        <source>%1°</source>
        <translation>%1°</translation>
    </message>
    <message>
        <source>flipped</source>
        <translation>gespiegelt</translation>
    </message>
    <message>
        <source>not flipped</source>
        <translation>nicht gespiegelt</translation>
    </message>
    <message>
        <source>zoom %1, %2 %</source>
        <extracomment>change of height and of width</extracomment>
        <translation>Zoom %1, %2 %</translation>
    </message>
    <message>
        <source>moved %1, %2 px</source>
        <extracomment>shift to the right and down</extracomment>
        <translation>verschoben %1, %2 px</translation>
    </message>
    <message>
        <source>Augmentation preview</source>
        <translation>Vorschau der Augmentierung</translation>
    </message>
    <message>
        <source>Draws of the chosen picture</source>
        <translation>Ziehungen des gewählten Bilds</translation>
    </message>
    <message>
        <source>Settings of</source>
        <translation>Einstellungen von</translation>
    </message>
    <message>
        <source>The experiment&apos;s settings as they are edited, or a run: exactly what its network saw</source>
        <translation>Die Einstellungen des Versuchs beim Bearbeiten, oder ein Lauf: genau das, was sein Netz sah</translation>
    </message>
    <message>
        <source>Draws</source>
        <translation>Ziehungen</translation>
    </message>
    <message>
        <source>How many epochs are shown</source>
        <translation>Wie viele Epochen gezeigt werden</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Seed</translation>
    </message>
    <message>
        <source>Seed of the run (train.seed)</source>
        <translation>Seed des Laufs (train.seed)</translation>
    </message>
    <message>
        <source>Epoch</source>
        <translation>Epoche</translation>
    </message>
    <message>
        <source>The first epoch that is shown</source>
        <translation>Die erste gezeigte Epoche</translation>
    </message>
    <message>
        <source>Experiment A</source>
        <translation>Versuch A</translation>
    </message>
    <message>
        <source>Experiment B</source>
        <translation>Versuch B</translation>
    </message>
    <message>
        <source>Run %1</source>
        <translation>Lauf %1</translation>
    </message>
    <message>
        <source>as it is</source>
        <translation>wie es ist</translation>
    </message>
    <message>
        <source>epoch %1</source>
        <translation>Epoche %1</translation>
    </message>
    <message>
        <source>No training picture here: the network sees it without augmentation.</source>
        <translation>Kein Trainingsbild: Das Netz sieht es ohne Augmentierung.</translation>
    </message>
    <message>
        <source>Flip %1 %, rotation ± %2°, zoom ± %3 %, crop ± %4 px.</source>
        <translation>Spiegeln %1 %, Drehung ± %2°, Zoom ± %3 %, Ausschnitt ± %4 px.</translation>
    </message>
    <message>
        <source>The network of this run saw exactly these (run seed %1).</source>
        <translation>Das Netz dieses Laufs sah genau diese (Seed des Laufs %1).</translation>
    </message>
    <message>
        <source>These are the draws of run seed %1.</source>
        <translation>Dies sind die Ziehungen mit Seed %1.</translation>
    </message>
    <message>
        <source>The data have changed since this run began, so they may not be.</source>
        <translation>Die Daten sind seit Beginn des Laufs verändert; sie könnten abweichen.</translation>
    </message>
    <message>
        <source>Then whole batches are mixed (MixUp, CutMix), which is not shown here.</source>
        <translation>Danach werden ganze Stapel gemischt (MixUp, CutMix); das ist hier nicht zu sehen.</translation>
    </message>
    <message>
        <source>Settings of the experiment</source>
        <translation>Einstellungen des Versuchs</translation>
    </message>
    <message>
        <source>What a run was trained with stays as it is</source>
        <translation>Womit ein Lauf trainiert wurde, bleibt, wie es ist</translation>
    </message>
</context>
<context>
    <name>tessera::AxisLimitsDialog</name>
    <message>
        <source>Axis limits: %1</source>
        <translation>Achsengrenzen: %1</translation>
    </message>
    <message>
        <source>Vertical: %1</source>
        <translation>Senkrecht: %1</translation>
    </message>
    <message>
        <source>Horizontal, all panels: %1</source>
        <translation>Waagerecht, alle Diagramme: %1</translation>
    </message>
    <message>
        <source>All automatic</source>
        <translation>Alles automatisch</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
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
        <translation>Leer: folgt den Daten</translation>
    </message>
    <message>
        <source>Minimum</source>
        <translation>Minimum</translation>
    </message>
    <message>
        <source>Maximum</source>
        <translation>Maximum</translation>
    </message>
    <message>
        <source>Logarithmic</source>
        <translation>Logarithmisch</translation>
    </message>
    <message>
        <source>%1, logarithmic</source>
        <translation>%1, logarithmisch</translation>
    </message>
    <message>
        <source>Values of 0 and below have no place on a logarithmic axis</source>
        <translation>Werte bis 0 haben auf einer logarithmischen Achse keinen Platz</translation>
    </message>
    <message>
        <source>Type a number, or nothing for automatic.</source>
        <translation>Eine Zahl eingeben; leer bedeutet automatisch.</translation>
    </message>
    <message>
        <source>The minimum must be below the maximum.</source>
        <translation>Das Minimum muss unter dem Maximum liegen.</translation>
    </message>
    <message>
        <source>A logarithmic axis takes numbers above 0 only.</source>
        <translation>Eine logarithmische Achse nimmt nur Zahlen über 0.</translation>
    </message>
</context>
<context>
    <name>tessera::Banner</name>
    <message>
        <source>Close this message</source>
        <translation>Diese Meldung schließen</translation>
    </message>
</context>
<context>
    <name>tessera::CheckpointStrip</name>
    <message>
        <source>Checkpoint, epoch</source>
        <translation>Checkpoint, Epoche</translation>
    </message>
    <message>
        <source>No snapshots per epoch; the best checkpoint is shown.</source>
        <translation>Keine Schnappschüsse je Epoche; gezeigt wird der beste Checkpoint.</translation>
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
        <translation>Temperatur</translation>
    </message>
    <message>
        <source>Top-1 of %1</source>
        <translation>Top-1 von %1</translation>
    </message>
    <message>
        <source>Temperature of %1</source>
        <translation>Temperatur von %1</translation>
    </message>
</context>
<context>
    <name>tessera::ClassListModel</name>
    <message>
        <source>%1: %2 training, %3 validation, %4 test images. Click to see them alone.</source>
        <translation>%1: %2 Trainings-, %3 Validierungs-, %4 Testbilder. Klick zeigt nur diese.</translation>
    </message>
    <message>
        <source>By training images: many above %1, few below %2, medium between</source>
        <translation>Nach Trainingsbildern: viele über %1, wenige unter %2, dazwischen mittel</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Klasse</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
</context>
<context>
    <name>tessera::ClassesPanel</name>
    <message>
        <source>many</source>
        <translation>viele</translation>
    </message>
    <message>
        <source>medium</source>
        <translation>mittel</translation>
    </message>
    <message>
        <source>few</source>
        <translation>wenige</translation>
    </message>
    <message>
        <source>Classes</source>
        <translation>Klassen</translation>
    </message>
    <message>
        <source>Images per class</source>
        <translation>Bilder je Klasse</translation>
    </message>
    <message>
        <source>%1 : 1 in training</source>
        <extracomment>imbalance of the training images, largest to smallest class</extracomment>
        <translation>%1 : 1 im Training</translation>
    </message>
    <message>
        <source>a class has no training image</source>
        <translation>eine Klasse hat kein Trainingsbild</translation>
    </message>
    <message>
        <source>%1; many %2, medium %3, few %4</source>
        <translation>%1; viele %2, mittel %3, wenige %4</translation>
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
        <translation>Farbskala von %1 bis %2 %3</translation>
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
        <translation>%1 (Lauf in %2)</translation>
    </message>
    <message>
        <source>%1 (setting %2)</source>
        <translation>%1 (Einstellung %2)</translation>
    </message>
</context>
<context>
    <name>tessera::CompareClasses</name>
    <message>
        <source>Class</source>
        <translation>Klasse</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Bilder</translation>
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
        <translation>95-%-Intervall</translation>
    </message>
    <message>
        <source>A plain, B hatched</source>
        <translation>A glatt, B schraffiert</translation>
    </message>
    <message>
        <source>Recall of every class on both sides</source>
        <translation>Recall jeder Klasse auf beiden Seiten</translation>
    </message>
    <message>
        <source>Click a header to sort.</source>
        <translation>Sortieren: auf eine Überschrift klicken.</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 und %2</translation>
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
        <translation>Seite A</translation>
    </message>
    <message>
        <source>Side B</source>
        <translation>Seite B</translation>
    </message>
    <message>
        <source>A</source>
        <translation>A</translation>
    </message>
    <message>
        <source>Swap A and B</source>
        <translation>A und B tauschen</translation>
    </message>
    <message>
        <source>B</source>
        <translation>B</translation>
    </message>
    <message>
        <source>Export report</source>
        <translation>Bericht exportieren</translation>
    </message>
    <message>
        <source>Reading the two sides...</source>
        <translation>Beide Seiten werden gelesen...</translation>
    </message>
    <message>
        <source>Go to Experiment</source>
        <translation>Zu „Versuch“</translation>
    </message>
    <message>
        <source>Validation curves</source>
        <translation>Validierungskurven</translation>
    </message>
    <message>
        <source>Validation top-1</source>
        <translation>Validierung Top-1</translation>
    </message>
    <message>
        <source>last</source>
        <translation>letzte</translation>
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
        <translation>Verlust</translation>
    </message>
    <message>
        <source>Curve</source>
        <translation>Kurve</translation>
    </message>
    <message>
        <source>Validation loss</source>
        <translation>Validierungsverlust</translation>
    </message>
    <message>
        <source>nats</source>
        <translation>Nats</translation>
    </message>
    <message>
        <source>Validation top-5</source>
        <translation>Validierung Top-5</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Ergebnisse</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Maß</translation>
    </message>
    <message>
        <source>B − A</source>
        <translation>B − A</translation>
    </message>
    <message>
        <source>95 % interval</source>
        <translation>95-%-Intervall</translation>
    </message>
    <message>
        <source>Better</source>
        <translation>Besser</translation>
    </message>
    <message>
        <source>Results of A and B</source>
        <translation>Ergebnisse von A und B</translation>
    </message>
    <message>
        <source>Fairness</source>
        <translation>Fairness</translation>
    </message>
    <message>
        <source>Same image through both</source>
        <translation>Ein Bild durch beide</translation>
    </message>
    <message>
        <source>Previous image</source>
        <translation>Voriges Bild</translation>
    </message>
    <message>
        <source>Next image</source>
        <translation>Nächstes Bild</translation>
    </message>
    <message>
        <source>Input picture</source>
        <translation>Eingabebild</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>weight</source>
        <translation>Gewicht</translation>
    </message>
    <message>
        <source>Attention of A</source>
        <translation>Aufmerksamkeit von A</translation>
    </message>
    <message>
        <source>Attention of B</source>
        <translation>Aufmerksamkeit von B</translation>
    </message>
    <message>
        <source>Open in Microscope</source>
        <translation>Im Mikroskop öffnen</translation>
    </message>
    <message>
        <source>Attention: last layer, mean of heads, middle patch</source>
        <translation>Aufmerksamkeit: letzte Schicht, Mittel der Köpfe, mittlerer Patch</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleich</translation>
    </message>
    <message>
        <source>Nothing to compare</source>
        <translation>Nichts zu vergleichen</translation>
    </message>
    <message>
        <source>Train two runs to their first evaluation; then choose A and B here.</source>
        <translation>Zwei Läufe bis zur ersten Auswertung trainieren; dann hier A und B wählen.</translation>
    </message>
    <message>
        <source>scores of the test split</source>
        <translation>Werte des Testsplits</translation>
    </message>
    <message>
        <source>scores of the validation split</source>
        <translation>Werte des Validierungssplits</translation>
    </message>
    <message>
        <source>mean ± 95 % interval over seeds</source>
        <translation>Mittel ± 95-%-Intervall über Seeds</translation>
    </message>
    <message>
        <source>True class&lt;br&gt;&lt;b&gt;%1&lt;/b&gt;</source>
        <translation>Wahre Klasse&lt;br&gt;&lt;b&gt;%1&lt;/b&gt;</translation>
    </message>
    <message>
        <source>Folder for the report</source>
        <translation>Ordner für den Bericht</translation>
    </message>
    <message>
        <source>Report written to %1</source>
        <translation>Bericht geschrieben: %1</translation>
    </message>
    <message>
        <source>Run or group of seeds that B is compared with</source>
        <translation>Lauf oder Seed-Gruppe, mit der B verglichen wird</translation>
    </message>
    <message>
        <source>Run or group of seeds that is judged</source>
        <translation>Lauf oder Seed-Gruppe, die beurteilt wird</translation>
    </message>
    <message>
        <source>Report with figures, table for LaTeX</source>
        <translation>Bericht mit Abbildungen, Tabelle für LaTeX</translation>
    </message>
    <message>
        <source>Measures</source>
        <translation>Maße</translation>
    </message>
    <message>
        <source>Per class</source>
        <translation>Je Klasse</translation>
    </message>
    <message>
        <source>Shows this picture with both models</source>
        <translation>Zeigt dieses Bild mit beiden Modellen</translation>
    </message>
    <message>
        <source>Where they disagree</source>
        <translation>Wo sie sich unterscheiden</translation>
    </message>
    <message>
        <source>B right, A wrong</source>
        <translation>B richtig, A falsch</translation>
    </message>
    <message>
        <source>A right, B wrong</source>
        <translation>A richtig, B falsch</translation>
    </message>
    <message>
        <source>Both wrong</source>
        <translation>Beide falsch</translation>
    </message>
    <message>
        <source>Which pictures</source>
        <translation>Welche Bilder</translation>
    </message>
    <message>
        <source>%1, %2 seeds</source>
        <extracomment>a variant and how many seeds of it were trained</extracomment>
        <translation>%1, %2 Seeds</translation>
    </message>
    <message>
        <source>%1 is still training.</source>
        <translation>%1 trainiert noch.</translation>
    </message>
    <message>
        <source>✓ right, %1 %</source>
        <translation>✓ richtig, %1 %</translation>
    </message>
    <message>
        <source>✕ wrong, %1 %</source>
        <translation>✕ falsch, %1 %</translation>
    </message>
    <message>
        <source>Report with figures...</source>
        <translation>Bericht mit Abbildungen...</translation>
    </message>
    <message>
        <source>Table for LaTeX...</source>
        <translation>Tabelle für LaTeX...</translation>
    </message>
    <message>
        <source>Table for LaTeX</source>
        <translation>Tabelle für LaTeX</translation>
    </message>
    <message>
        <source>Copy table for LaTeX</source>
        <translation>Tabelle für LaTeX kopieren</translation>
    </message>
    <message>
        <source>Table copied</source>
        <translation>Tabelle kopiert</translation>
    </message>
    <message>
        <source>Replace the report?</source>
        <translation>Bericht ersetzen?</translation>
    </message>
    <message>
        <source>%1 holds a report already. Writing this one replaces it.</source>
        <translation>%1 enthält schon einen Bericht. Dieser ersetzt ihn.</translation>
    </message>
    <message>
        <source>Replace report</source>
        <translation>Bericht ersetzen</translation>
    </message>
    <message numerus="yes">
        <source>Standard deviation over %n seed(s): %1</source>
        <translation>
            <numerusform>Standardabweichung über %n Seed: %1</numerusform>
            <numerusform>Standardabweichung über %n Seeds: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>No evaluation of both sides after equal training time.</source>
        <translation>Keine Auswertung beider Seiten nach gleicher Trainingszeit.</translation>
    </message>
    <message>
        <source>declared</source>
        <translation>erklärt</translation>
    </message>
    <message>
        <source>declare</source>
        <translation>erklären</translation>
    </message>
    <message>
        <source>Settings that differ</source>
        <translation>Verschiedene Einstellungen</translation>
    </message>
    <message>
        <source>&quot;declare&quot; makes a setting part of the factor under test, &quot;declared&quot; takes it out again.</source>
        <translation>„erklären“ macht eine Einstellung zum Teil des geprüften Faktors, „erklärt“ nimmt sie wieder heraus.</translation>
    </message>
    <message numerus="yes">
        <source>! %n thing(s) to know</source>
        <translation>
            <numerusform>! %n Hinweis</numerusform>
            <numerusform>! %n Hinweise</numerusform>
        </translation>
    </message>
    <message>
        <source>✓ fair</source>
        <translation>✓ fair</translation>
    </message>
    <message>
        <source>B right more often %1</source>
        <translation>B öfter richtig %1</translation>
    </message>
    <message>
        <source>B right, A wrong %1</source>
        <translation>B richtig, A falsch %1</translation>
    </message>
    <message>
        <source>A right more often %1</source>
        <translation>A öfter richtig %1</translation>
    </message>
    <message>
        <source>A right, B wrong %1</source>
        <translation>A richtig, B falsch %1</translation>
    </message>
    <message>
        <source>Both wrong %1</source>
        <translation>Beide falsch %1</translation>
    </message>
    <message>
        <source>by difference of the true class&apos; mean probability</source>
        <translation>nach Differenz der mittleren Wahrscheinlichkeit der wahren Klasse</translation>
    </message>
    <message>
        <source>by difference of the true class&apos; probability</source>
        <translation>nach Differenz der Wahrscheinlichkeit der wahren Klasse</translation>
    </message>
    <message>
        <source>There is no such picture.</source>
        <translation>Ein solches Bild gibt es nicht.</translation>
    </message>
    <message>
        <source>The runs hold no answers on the same pictures; see the verdict above.</source>
        <translation>Die Läufe haben keine Antworten zu denselben Bildern; siehe das Urteil oben.</translation>
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
        <translation>Zu berichten gibt es erst etwas, wenn beide Seiten fertig sind.</translation>
    </message>
    <message>
        <source>Reading the runs…</source>
        <translation>Läufe werden gelesen…</translation>
    </message>
    <message>
        <source>%1 was interrupted; resume it on Train.</source>
        <translation>%1 wurde unterbrochen; unter „Training“ fortsetzen.</translation>
    </message>
    <message>
        <source>A run has not finished.</source>
        <translation>Ein Lauf ist nicht fertig.</translation>
    </message>
    <message>
        <source>After epoch %1 of both: A %2 %, B %3 % validation top-1. There is no verdict before both have finished.</source>
        <translation>Nach Epoche %1 auf beiden Seiten: A %2 %, B %3 % Top-1 der Validierung. Ein Urteil gibt es erst, wenn beide fertig sind.</translation>
    </message>
    <message>
        <source>%1: run %2 (seed %3), weights of epoch %4, as in its test answers.</source>
        <extracomment>&quot;A: run Vanilla (seed 1), weights of epoch 20, as in its test answers.&quot;</extracomment>
        <translation>%1: Lauf %2 (Seed %3), Gewichte von Epoche %4, wie in seinen Testantworten.</translation>
    </message>
    <message>
        <source>%1: run %2 (seed %3), best checkpoint; the weights that gave its test answers are gone.</source>
        <translation>%1: Lauf %2 (Seed %3), bester Checkpoint; die Gewichte, die seine Testantworten gaben, sind nicht mehr da.</translation>
    </message>
    <message>
        <source>%1: run %2 (seed %3), best checkpoint.</source>
        <translation>%1: Lauf %2 (Seed %3), bester Checkpoint.</translation>
    </message>
    <message numerus="yes">
        <source>The pictures below count the answers of %n seed(s) of each side; this panel shows one of them.</source>
        <translation>
            <numerusform>Die Bilder unten zählen die Antworten von %n Seed je Seite; dieses Feld zeigt ihn.</numerusform>
            <numerusform>Die Bilder unten zählen die Antworten von %n Seeds je Seite; dieses Feld zeigt einen davon.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2, mean %3 %</source>
        <translation>%1, %2, Mittel %3 %</translation>
    </message>
    <message>
        <source>%1 (%2), %3, mean %4 %</source>
        <extracomment>the same, with the group that it is a part of</extracomment>
        <translation>%1 (%2), %3, Mittel %4 %</translation>
    </message>
    <message>
        <source>These two cannot be compared.</source>
        <translation>Diese beiden lassen sich nicht vergleichen.</translation>
    </message>
    <message>
        <source>%1 ended before its last epoch; resume it on Train.</source>
        <translation>%1 endete vor der letzten Epoche; unter „Training“ fortsetzen.</translation>
    </message>
    <message>
        <source>There is no epoch yet that both have evaluated, and no verdict before both have finished.</source>
        <translation>Noch gibt es keine Epoche, die beide ausgewertet haben, und ein Urteil erst, wenn beide fertig sind.</translation>
    </message>
    <message>
        <source>after epoch %1 of both</source>
        <translation>nach Epoche %1 auf beiden Seiten</translation>
    </message>
    <message numerus="yes">
        <source>p adjusted by Holm&apos;s method for %n class(es)</source>
        <translation>
            <numerusform>p nach Holm adjustiert für %n Klasse</numerusform>
            <numerusform>p nach Holm adjustiert für %n Klassen</numerusform>
        </translation>
    </message>
    <message>
        <source>After equal training time (%1: epoch %2 of A, %3 of B) validation top-1 is A %4 %, B %5 %, B − A %6 points%7.</source>
        <extracomment>%1 a duration, %2 and %3 epochs, %4 to %6 percent and points, %7 an interval or nothing</extracomment>
        <translation>Nach gleicher Trainingszeit (%1: Epoche %2 von A, %3 von B) ist die Top-1 der Validierung A %4 %, B %5 %, B − A %6 Punkte%7.</translation>
    </message>
    <message>
        <source>, 95 % interval %1</source>
        <translation>, 95-%-Intervall %1</translation>
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
        <translation>Keine Einstellung passt. Esc im Suchfeld leert es.</translation>
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
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Every setting back to its preset (Ctrl+Z undoes it)</source>
        <translation>Jede Einstellung zurück auf die Vorlage (Strg+Z macht es rückgängig)</translation>
    </message>
</context>
<context>
    <name>tessera::ConfusionPlot</name>
    <message>
        <source>Confusion matrix</source>
        <translation>Konfusionsmatrix</translation>
    </message>
    <message>
        <source>Predicted class</source>
        <translation>Vorhergesagte Klasse</translation>
    </message>
    <message>
        <source>True class</source>
        <translation>Wahre Klasse</translation>
    </message>
    <message>
        <source>%1 seen as %2: %3</source>
        <translation>%1 als %2 gesehen: %3</translation>
    </message>
    <message>
        <source>Share of the true class (%)</source>
        <translation>Anteil der wahren Klasse (%)</translation>
    </message>
</context>
<context>
    <name>tessera::CurveFeed</name>
    <message>
        <source>%1, layer %2</source>
        <extracomment>name of a run, number of a layer</extracomment>
        <translation>%1, Schicht %2</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>geplant</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>angehalten</translation>
    </message>
    <message>
        <source>paused %1</source>
        <extracomment>a duration follows</extracomment>
        <translation>%1 angehalten</translation>
    </message>
    <message>
        <source>warm-up ends</source>
        <translation>Warm-up endet</translation>
    </message>
    <message>
        <source>resumed</source>
        <translation>fortgesetzt</translation>
    </message>
    <message>
        <source>rate × %1</source>
        <translation>Rate × %1</translation>
    </message>
    <message>
        <source>learning rate × %1 of the schedule</source>
        <translation>Lernrate × %1 des Zeitplans</translation>
    </message>
    <message>
        <source>ended early</source>
        <translation>vorzeitig beendet</translation>
    </message>
    <message>
        <source>ended early: %1</source>
        <translation>vorzeitig beendet: %1</translation>
    </message>
</context>
<context>
    <name>tessera::CurvePlot</name>
    <message>
        <source>Reset zoom</source>
        <translation>Zoom zurücksetzen</translation>
    </message>
    <message>
        <source>Logarithmic values</source>
        <translation>Logarithmische Werte</translation>
    </message>
    <message>
        <source>Logarithmic horizontal axis</source>
        <translation>Logarithmische x-Achse</translation>
    </message>
    <message>
        <source>Follow the newest point</source>
        <translation>Dem neuesten Punkt folgen</translation>
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
        <translation>Gesehene Bilder</translation>
    </message>
    <message>
        <source>After %1</source>
        <translation>Nach %1</translation>
    </message>
    <message>
        <source>Image %1</source>
        <translation>Bild %1</translation>
    </message>
    <message>
        <source>Step %1</source>
        <translation>Schritt %1</translation>
    </message>
    <message>
        <source>Epoch %1 · step %2</source>
        <translation>Epoche %1 · Schritt %2</translation>
    </message>
    <message>
        <source>Epoch %1</source>
        <translation>Epoche %1</translation>
    </message>
    <message>
        <source>%1 ± %2</source>
        <extracomment>mean and half width of an interval</extracomment>
        <translation>%1 ± %2</translation>
    </message>
    <message>
        <source>%1 validation</source>
        <translation>%1 Validierung</translation>
    </message>
    <message>
        <source>%1 train</source>
        <translation>%1 Training</translation>
    </message>
    <message>
        <source>Axis limits...</source>
        <translation>Achsengrenzen...</translation>
    </message>
    <message>
        <source>start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>best validation top-1</source>
        <translation>beste Top-1 der Validierung</translation>
    </message>
    <message>
        <source>checkpoint</source>
        <translation>Checkpoint</translation>
    </message>
    <message>
        <source>resumed</source>
        <translation>fortgesetzt</translation>
    </message>
    <message>
        <source>warning, see the log</source>
        <translation>Warnung, siehe Protokoll</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>name of a run, what happened</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2 at step %3</source>
        <extracomment>name of a run, &quot;NaN&quot; or an infinity, the number of a step</extracomment>
        <translation>%1: %2 bei Schritt %3</translation>
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
        <translation>Ordner mit Bildern öffnen</translation>
    </message>
    <message>
        <source>Open a data file</source>
        <translation>Datendatei öffnen</translation>
    </message>
</context>
<context>
    <name>tessera::DataPage</name>
    <message>
        <source>Open folder...</source>
        <translation>Ordner öffnen...</translation>
    </message>
    <message>
        <source>More sources</source>
        <translation>Weitere Quellen</translation>
    </message>
    <message>
        <source>Built-in shapes</source>
        <translation>Eingebaute Formen</translation>
    </message>
    <message>
        <source>Open a file...</source>
        <translation>Datei öffnen...</translation>
    </message>
    <message>
        <source>Use in experiment</source>
        <translation>Im Versuch verwenden</translation>
    </message>
    <message>
        <source>File name or label</source>
        <translation>Dateiname oder Label</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Klasse</translation>
    </message>
    <message>
        <source>All classes</source>
        <translation>Alle Klassen</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Split</translation>
    </message>
    <message>
        <source>All splits</source>
        <translation>Alle Splits</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Training</translation>
    </message>
    <message>
        <source>Validation</source>
        <translation>Validierung</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>No data</source>
        <translation>Keine Daten</translation>
    </message>
    <message>
        <source>built-in shapes</source>
        <translation>eingebaute Formen</translation>
    </message>
    <message>
        <source>IDX (MNIST) files</source>
        <translation>IDX-Dateien (MNIST)</translation>
    </message>
    <message>
        <source>image folder</source>
        <translation>Bilderordner</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Daten</translation>
    </message>
    <message>
        <source>Open an image folder or data set folder</source>
        <translation>Bilderordner oder Datensatzordner öffnen</translation>
    </message>
    <message>
        <source>Open a data set file</source>
        <translation>Datensatzdatei öffnen</translation>
    </message>
    <message>
        <source>Reading %1...</source>
        <translation>%1 wird gelesen...</translation>
    </message>
    <message>
        <source>Files are listed and checked; nothing is changed.</source>
        <translation>Dateien werden gelistet und geprüft; nichts wird verändert.</translation>
    </message>
    <message>
        <source>%1, %2 images, %3 classes</source>
        <translation>%1, %2 Bilder, %3 Klassen</translation>
    </message>
    <message>
        <source>Save the import report</source>
        <translation>Importbericht sichern</translation>
    </message>
    <message>
        <source>Pictures in one folder per class, CIFAR or MNIST files; or drop it here</source>
        <translation>Bilder in einem Ordner je Klasse, CIFAR- oder MNIST-Dateien; oder hier ablegen</translation>
    </message>
    <message>
        <source>Prepares training on this data set</source>
        <translation>Bereitet das Training auf diesem Datensatz vor</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Reihenfolge</translation>
    </message>
    <message>
        <source>Sort: file order</source>
        <translation>Sortieren: Dateifolge</translation>
    </message>
    <message>
        <source>Sort: name</source>
        <translation>Sortieren: Name</translation>
    </message>
    <message>
        <source>Sort: class</source>
        <translation>Sortieren: Klasse</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Size of the pictures</source>
        <translation>Größe der Bilder</translation>
    </message>
    <message>
        <source>Open or drop an image folder, CIFAR or MNIST files.</source>
        <translation>Bilderordner, CIFAR- oder MNIST-Dateien öffnen oder ablegen.</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Überblick</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>Splits</source>
        <translation>Splits</translation>
    </message>
    <message>
        <source>%1 stays open.</source>
        <translation>%1 bleibt geöffnet.</translation>
    </message>
    <message>
        <source>%1 read in %2 s</source>
        <translation>%1 in %2 s gelesen</translation>
    </message>
    <message>
        <source>%1, fingerprint %2</source>
        <extracomment>facts about a data set, then the digest that names its content</extracomment>
        <translation>%1, Fingerabdruck %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln run(s) trained on other data than are here now.</source>
        <translation>
            <numerusform>%Ln Lauf trainierte auf anderen Daten als den jetzigen.</numerusform>
            <numerusform>%Ln Läufe trainierten auf anderen Daten als den jetzigen.</numerusform>
        </translation>
    </message>
    <message>
        <source>The files have changed since: %1. Their scores cannot be compared with those of new runs.</source>
        <translation>Die Dateien sind seitdem verändert: %1. Ihre Ergebnisse sind nicht mit denen neuer Läufe vergleichbar.</translation>
    </message>
    <message>
        <source>No picture matches. Clear the search or choose another class or split.</source>
        <translation>Kein Bild passt. Suche leeren oder andere Klasse oder anderen Split wählen.</translation>
    </message>
    <message>
        <source>Showing %1 to %2 of %3.</source>
        <translation>%1 bis %2 von %3 gezeigt.</translation>
    </message>
    <message>
        <source>Selected: %1</source>
        <translation>Gewählt: %1</translation>
    </message>
    <message>
        <source>%1 × %2 px</source>
        <translation>%1 × %2 px</translation>
    </message>
    <message>
        <source>Looks at this picture with the runs that are ticked (double click or Return on it)</source>
        <translation>Zeigt dieses Bild mit den angekreuzten Läufen (Doppelklick oder Eingabe darauf)</translation>
    </message>
    <message>
        <source>Tick a run in the Runs dock first</source>
        <translation>Zuerst im Dock „Läufe“ einen Lauf ankreuzen</translation>
    </message>
    <message>
        <source>No run is ticked. Tick one in the Runs dock; then a picture can be opened in the Microscope.</source>
        <translation>Kein Lauf ist angekreuzt. Im Dock „Läufe“ einen ankreuzen; dann lässt sich ein Bild im Mikroskop öffnen.</translation>
    </message>
    <message>
        <source>Open in Microscope</source>
        <translation>Im Mikroskop öffnen</translation>
    </message>
    <message>
        <source>Use for training</source>
        <translation>Für Training verwenden</translation>
    </message>
    <message>
        <source>Training uses %1, not the data shown here.</source>
        <translation>Das Training nutzt %1, nicht die hier gezeigten Daten.</translation>
    </message>
    <message>
        <source>The counts below are those of a run that trained on %1.</source>
        <translation>Die Zahlen unten gelten für einen Lauf, der auf %1 trainieren würde.</translation>
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
        <translation>%1 lösen oder andocken</translation>
    </message>
    <message>
        <source>Close %1</source>
        <translation>%1 schließen</translation>
    </message>
</context>
<context>
    <name>tessera::EvaluatePage</name>
    <message>
        <source>Evaluate</source>
        <translation>Auswertung</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Split</translation>
    </message>
    <message>
        <source>Per class</source>
        <translation>Je Klasse</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Klasse</translation>
    </message>
    <message>
        <source>Recall %</source>
        <translation>Recall %</translation>
    </message>
    <message>
        <source>Precision %</source>
        <translation>Präzision %</translation>
    </message>
    <message>
        <source>F1 %</source>
        <translation>F1 %</translation>
    </message>
    <message>
        <source>Scores per class</source>
        <translation>Werte je Klasse</translation>
    </message>
    <message>
        <source>Worst mistakes</source>
        <translation>Schlimmste Fehler</translation>
    </message>
    <message>
        <source>Evaluating...</source>
        <translation>Auswertung läuft...</translation>
    </message>
    <message>
        <source>The run could not be evaluated.</source>
        <translation>Der Lauf ließ sich nicht auswerten.</translation>
    </message>
    <message>
        <source>Evaluated %1 images in %2</source>
        <translation>%1 Bilder in %2 ausgewertet</translation>
    </message>
    <message>
        <source>No model yet</source>
        <translation>Noch kein Modell</translation>
    </message>
    <message>
        <source>Not evaluated yet</source>
        <translation>Noch nicht ausgewertet</translation>
    </message>
    <message>
        <source>Train a run on Experiment; then evaluate it here.</source>
        <translation>Einen Lauf unter „Versuch“ trainieren; dann hier auswerten.</translation>
    </message>
    <message>
        <source>Top-1 &lt;b&gt;%1&lt;/b&gt; %&amp;nbsp; Top-5 &lt;b&gt;%2&lt;/b&gt; %&amp;nbsp; Loss &lt;b&gt;%3&lt;/b&gt; nats&amp;nbsp; ECE &lt;b&gt;%4&lt;/b&gt; %&amp;nbsp; Images &lt;b&gt;%5&lt;/b&gt;</source>
        <translation>Top-1 &lt;b&gt;%1&lt;/b&gt; %&amp;nbsp; Top-5 &lt;b&gt;%2&lt;/b&gt; %&amp;nbsp; Verlust &lt;b&gt;%3&lt;/b&gt; Nats&amp;nbsp; ECE &lt;b&gt;%4&lt;/b&gt; %&amp;nbsp; Bilder &lt;b&gt;%5&lt;/b&gt;</translation>
    </message>
    <message>
        <source>%1 taken for %2</source>
        <translation>%1 für %2 gehalten</translation>
    </message>
    <message>
        <source>Run whose model is evaluated</source>
        <translation>Lauf, dessen Modell ausgewertet wird</translation>
    </message>
    <message>
        <source>Checkpoint</source>
        <translation>Checkpoint</translation>
    </message>
    <message>
        <source>Weights that are evaluated; those of a run that still trains too</source>
        <translation>Gewichte, die ausgewertet werden; auch die eines laufenden Trainings</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>Results per image and per class as CSV</source>
        <translation>Ergebnisse je Bild und je Klasse als CSV</translation>
    </message>
    <message>
        <source>Scores every image of the split; training goes on meanwhile</source>
        <translation>Bewertet jedes Bild des Splits; das Training läuft weiter</translation>
    </message>
    <message>
        <source>Test split</source>
        <translation>Testsplit</translation>
    </message>
    <message>
        <source>Validation split</source>
        <translation>Validierungssplit</translation>
    </message>
    <message>
        <source>Training split</source>
        <translation>Trainingssplit</translation>
    </message>
    <message>
        <source>Which pictures of the data set</source>
        <translation>Welche Bilder des Datensatzes</translation>
    </message>
    <message>
        <source>Data of the run</source>
        <translation>Daten des Laufs</translation>
    </message>
    <message>
        <source>Another data set with the same classes</source>
        <translation>Ein anderer Datensatz mit denselben Klassen</translation>
    </message>
    <message>
        <source>Scores</source>
        <translation>Werte</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Überblick</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Gruppen</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Ansicht</translation>
    </message>
    <message>
        <source>click a cell for its pictures</source>
        <translation>Zelle anklicken zeigt ihre Bilder</translation>
    </message>
    <message>
        <source>No cell chosen</source>
        <translation>Keine Zelle gewählt</translation>
    </message>
    <message>
        <source>Click a cell of the matrix to see its pictures.</source>
        <translation>Eine Zelle der Matrix anklicken, um ihre Bilder zu sehen.</translation>
    </message>
    <message>
        <source>true → predicted</source>
        <translation>wahr → vorhergesagt</translation>
    </message>
    <message>
        <source>There is no mistake.</source>
        <translation>Es gibt keinen Fehler.</translation>
    </message>
    <message>
        <source>A double click opens a picture in the Microscope.</source>
        <translation>Ein Doppelklick öffnet ein Bild im Mikroskop.</translation>
    </message>
    <message>
        <source>bar: recall; click a header to sort</source>
        <translation>Balken: Recall; Klick auf eine Überschrift sortiert</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>Training images</source>
        <translation>Trainingsbilder</translation>
    </message>
    <message>
        <source>Recall</source>
        <translation>Recall</translation>
    </message>
    <message>
        <source>Many, medium and few</source>
        <translation>Viele, mittel und wenige</translation>
    </message>
    <message>
        <source>classes by their training images; mean of the classes&apos; recall</source>
        <translation>Klassen nach ihren Trainingsbildern; mittlerer Recall der Klassen</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>Classes</source>
        <translation>Klassen</translation>
    </message>
    <message>
        <source>Accuracy %</source>
        <translation>Genauigkeit %</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>Genauigkeit</translation>
    </message>
    <message>
        <source>Accuracy of classes with many, medium and few training images</source>
        <translation>Genauigkeit der Klassen mit vielen, mittel vielen und wenigen Trainingsbildern</translation>
    </message>
    <message>
        <source>Best checkpoint</source>
        <translation>Bester Checkpoint</translation>
    </message>
    <message>
        <source>Best checkpoint, epoch %1</source>
        <translation>Bester Checkpoint, Epoche %1</translation>
    </message>
    <message>
        <source>Newest checkpoint, epoch %1</source>
        <translation>Neuester Checkpoint, Epoche %1</translation>
    </message>
    <message>
        <source>Step %1, epoch %2</source>
        <translation>Schritt %1, Epoche %2</translation>
    </message>
    <message>
        <source>Evaluation failed</source>
        <translation>Auswertung gescheitert</translation>
    </message>
    <message>
        <source>Data set to evaluate on</source>
        <translation>Datensatz für die Auswertung</translation>
    </message>
    <message>
        <source>Open folder...</source>
        <translation>Ordner öffnen...</translation>
    </message>
    <message>
        <source>Open a file...</source>
        <translation>Datei öffnen...</translation>
    </message>
    <message>
        <source>There is nothing to export yet; press Evaluate first.</source>
        <translation>Noch gibt es nichts zu exportieren; zuerst auswerten.</translation>
    </message>
    <message>
        <source>Results per image (CSV)...</source>
        <translation>Ergebnisse je Bild (CSV)...</translation>
    </message>
    <message>
        <source>Results per class (CSV)...</source>
        <translation>Ergebnisse je Klasse (CSV)...</translation>
    </message>
    <message>
        <source>Confusion matrix...</source>
        <translation>Konfusionsmatrix...</translation>
    </message>
    <message>
        <source>Save results</source>
        <translation>Ergebnisse sichern</translation>
    </message>
    <message>
        <source>Press Evaluate: the checkpoint sees every image of the split.</source>
        <translation>Auswerten: Der Checkpoint sieht jedes Bild des Splits.</translation>
    </message>
    <message>
        <source>Test pictures with an exact or near copy among the training pictures flatter the score. Data lists them under Splits.</source>
        <translation>Testbilder mit exakter oder naher Kopie im Training schönen das Ergebnis. „Daten“ listet sie unter „Splits“.</translation>
    </message>
    <message>
        <source>Many</source>
        <translation>Viele</translation>
    </message>
    <message>
        <source>more than 100</source>
        <translation>über 100</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Mittel</translation>
    </message>
    <message>
        <source>20 to 100</source>
        <translation>20 bis 100</translation>
    </message>
    <message>
        <source>Few</source>
        <translation>Wenige</translation>
    </message>
    <message>
        <source>fewer than 20</source>
        <translation>unter 20</translation>
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
        <translation>%1 so gesehen</translation>
    </message>
    <message>
        <source>There is no such picture.</source>
        <translation>Ein solches Bild gibt es nicht.</translation>
    </message>
    <message>
        <source>%1&amp;nbsp; Copies &lt;b&gt;%2&lt;/b&gt;</source>
        <comment>after the scores: test pictures also in training</comment>
        <translation>%1&amp;nbsp; Kopien &lt;b&gt;%2&lt;/b&gt;</translation>
    </message>
    <message>
        <source>Stop counting the copies</source>
        <translation>Zählen der Kopien abbrechen</translation>
    </message>
    <message>
        <source>Cancel evaluation</source>
        <translation>Auswertung abbrechen</translation>
    </message>
    <message>
        <source>Stops within one batch; nothing is kept</source>
        <translation>Endet innerhalb eines Batches; nichts wird behalten</translation>
    </message>
    <message>
        <source>Evaluation cancelled</source>
        <translation>Auswertung abgebrochen</translation>
    </message>
    <message>
        <source>Evaluating %1...</source>
        <translation>%1 wird ausgewertet...</translation>
    </message>
    <message>
        <source>This checkpoint is newer than what was evaluated</source>
        <translation>Dieser Checkpoint ist neuer als der ausgewertete</translation>
    </message>
    <message>
        <source>Every image of the split goes through the network. Cancel evaluation stops it.</source>
        <translation>Jedes Bild des Splits geht durch das Netz. „Auswertung abbrechen“ beendet es.</translation>
    </message>
    <message>
        <source>%1&amp;nbsp; Counting copies...</source>
        <comment>after the scores: test pictures also in training</comment>
        <translation>%1&amp;nbsp; Kopien werden gezählt...</translation>
    </message>
    <message>
        <source>hatched above: too sure; inside a bar: too unsure</source>
        <translation>schraffiert darüber: zu sicher; im Balken: zu unsicher</translation>
    </message>
    <message>
        <source>%1 has no test split, so the validation split was evaluated.</source>
        <translation>%1 hat keinen Testsplit, daher wurde der Validierungssplit ausgewertet.</translation>
    </message>
    <message>
        <source>The best checkpoint was chosen by these images, which flatters its score. A Test share on Experiment holds other images out for the next run.</source>
        <translation>Nach diesen Bildern wurde der beste Checkpoint gewählt, was sein Ergebnis schönt. „Anteil Test“ unter „Versuch“ hält für den nächsten Lauf andere Bilder zurück.</translation>
    </message>
    <message>
        <source>No checkpoint yet</source>
        <translation>Noch kein Checkpoint</translation>
    </message>
    <message>
        <source>The run has just begun; its first checkpoint can be evaluated.</source>
        <translation>Der Lauf hat gerade begonnen; auswerten lässt sich erst sein erster Checkpoint.</translation>
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
        <translation>Mit Seeds wiederholen…</translation>
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
        <translation>Trainiert sofort (Strg+Eingabe)</translation>
    </message>
    <message>
        <source>Reading %1…</source>
        <translation>%1 wird gelesen…</translation>
    </message>
    <message>
        <source>Choose a data set</source>
        <translation>Datensatz wählen</translation>
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
        <translation> (%1 weitere)</translation>
    </message>
    <message>
        <source>One seed shows no spread.</source>
        <translation>Ein Seed zeigt keine Streuung.</translation>
    </message>
    <message>
        <source>Repeat over 3 seeds</source>
        <translation>Mit 3 Seeds wiederholen</translation>
    </message>
    <message>
        <source>Everything is ready: press Start training.</source>
        <translation>Alles ist bereit: Training starten.</translation>
    </message>
    <message>
        <source>Added to the queue: %1</source>
        <translation>In der Warteschlange: %1</translation>
    </message>
    <message numerus="yes">
        <source>Added to the queue: %n seed(s)</source>
        <translation>
            <numerusform>In der Warteschlange: %n Seed</numerusform>
            <numerusform>In der Warteschlange: %n Seeds</numerusform>
        </translation>
    </message>
    <message>
        <source>Sweep…</source>
        <translation>Sweep…</translation>
    </message>
    <message>
        <source>Go to Batch size</source>
        <translation>Zur Batchgröße</translation>
    </message>
    <message>
        <source>Two models train on “%1”, one epoch of each in turn.</source>
        <translation>Zwei Modelle trainieren auf „%1“, abwechselnd je eine Epoche.</translation>
    </message>
    <message>
        <source>One model trains on “%1”.</source>
        <translation>Ein Modell trainiert auf „%1“.</translation>
    </message>
    <message>
        <source>That takes about %1 on this computer.</source>
        <translation>Das dauert auf diesem Rechner etwa %1.</translation>
    </message>
    <message>
        <source>Choose other images</source>
        <translation>Andere Bilder wählen</translation>
    </message>
    <message numerus="yes">
        <source>Added to the queue: %n run(s) of a sweep</source>
        <translation>
            <numerusform>In der Warteschlange: %n Lauf eines Sweeps</numerusform>
            <numerusform>In der Warteschlange: %n Läufe eines Sweeps</numerusform>
        </translation>
    </message>
    <message>
        <source>Solve the problems under “Before you start” first</source>
        <translation>Zuerst die Probleme unter „Vor dem Start“ lösen</translation>
    </message>
    <message>
        <source>Trains several values of some settings</source>
        <translation>Trainiert mehrere Werte einiger Einstellungen</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message numerus="yes">
        <source>%Ln setting(s) that you had changed went back to the preset.</source>
        <translation>
            <numerusform>%Ln geänderte Einstellung steht wieder auf der Vorlage.</numerusform>
            <numerusform>%Ln geänderte Einstellungen stehen wieder auf der Vorlage.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo brings them back, as Ctrl+Z does in the form.</source>
        <translation>„Rückgängig“ holt alles zurück, wie Strg+Z im Formular.</translation>
    </message>
    <message>
        <source>Lower the batch size or the size of the model.</source>
        <translation>Batchgröße oder Größe des Modells senken.</translation>
    </message>
    <message>
        <source>Working out how much memory that needs...</source>
        <translation>Der Speicherbedarf wird ermittelt...</translation>
    </message>
    <message>
        <source>Not enough memory</source>
        <translation>Zu wenig Speicher</translation>
    </message>
    <message>
        <source>Start anyway</source>
        <translation>Trotzdem starten</translation>
    </message>
    <message>
        <source>Add anyway</source>
        <translation>Trotzdem einreihen</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1 auf %2</translation>
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
        <translation>Trainiert als Nächstes: %1</translation>
    </message>
    <message>
        <source>Nothing can start yet.</source>
        <translation>Noch kann nichts starten.</translation>
    </message>
    <message>
        <source>What has to be put right stands under “Before you start”.</source>
        <translation>Was noch zu berichtigen ist, steht unter „Vor dem Start“.</translation>
    </message>
</context>
<context>
    <name>tessera::ExportPage</name>
    <message>
        <source>Export</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Ordner öffnen</translation>
    </message>
    <message>
        <source>Files written</source>
        <translation>Geschriebene Dateien</translation>
    </message>
    <message>
        <source>Nothing exported yet.</source>
        <translation>Noch nichts exportiert.</translation>
    </message>
    <message>
        <source>The file is opened again and compared on real images before it counts as done.</source>
        <translation>Die Datei wird wieder geöffnet und auf echten Bildern verglichen, bevor sie als fertig gilt.</translation>
    </message>
    <message>
        <source>No model yet</source>
        <translation>Noch kein Modell</translation>
    </message>
    <message>
        <source>Train a run on Experiment; then take its model away here.</source>
        <translation>Einen Lauf unter „Versuch“ trainieren; dann hier sein Modell mitnehmen.</translation>
    </message>
    <message>
        <source>Go to Experiment</source>
        <translation>Zu „Versuch“</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>safetensors</source>
        <translation>safetensors</translation>
    </message>
    <message>
        <source>weights, configuration and labels, timm-like names</source>
        <translation>Gewichte, Konfiguration und Labels, Namen wie in timm</translation>
    </message>
    <message>
        <source>TorchScript</source>
        <translation>TorchScript</translation>
    </message>
    <message>
        <source>loads with PyTorch and LibTorch</source>
        <translation>lädt in PyTorch und LibTorch</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Choose...</source>
        <translation>Wählen...</translation>
    </message>
    <message>
        <source>Folder for the model</source>
        <translation>Ordner für das Modell</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>Nachweis</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Prüfung</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Wie</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Grenze</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Writing and comparing...</source>
        <translation>Wird geschrieben und verglichen...</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>bestanden</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>gescheitert</translation>
    </message>
    <message>
        <source>Not exported.</source>
        <translation>Nicht exportiert.</translation>
    </message>
    <message>
        <source>Logits</source>
        <translation>Logits</translation>
    </message>
    <message>
        <source>file opened again, compared on real images</source>
        <translation>Datei wieder geöffnet, auf echten Bildern verglichen</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Proven: the file predicts what the run predicts.</source>
        <translation>Nachgewiesen: Die Datei sagt voraus, was der Lauf voraussagt.</translation>
    </message>
    <message>
        <source>Compared on %1 images of %2, largest difference of a logit %3.</source>
        <translation>Verglichen auf %1 Bildern von %2, größte Differenz eines Logits %3.</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Geschrieben</translation>
    </message>
    <message numerus="yes">
        <source>complete, %n file(s)</source>
        <translation>
            <numerusform>vollständig, %n Datei</numerusform>
            <numerusform>vollständig, %n Dateien</numerusform>
        </translation>
    </message>
    <message>
        <source>Opened again</source>
        <translation>Wieder geöffnet</translation>
    </message>
    <message>
        <source>as %1</source>
        <translation>als %1</translation>
    </message>
    <message>
        <source>read</source>
        <translation>gelesen</translation>
    </message>
    <message>
        <source>largest difference, %1 images</source>
        <translation>größte Differenz, %1 Bilder</translation>
    </message>
    <message>
        <source>Exported and proven</source>
        <translation>Exportiert und nachgewiesen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln byte(s)</source>
        <translation>
            <numerusform>%Ln Byte</numerusform>
            <numerusform>%Ln Byte</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 KiB</source>
        <translation>%1 KiB</translation>
    </message>
    <message>
        <source>The model goes to %1, is opened again and compared on real images.</source>
        <translation>Das Modell geht nach %1, wird wieder geöffnet und auf echten Bildern verglichen.</translation>
    </message>
    <message>
        <source>Not exported</source>
        <translation>Nicht exportiert</translation>
    </message>
    <message>
        <source>Compared on %1 images of the built-in set, because %2 is gone; largest difference of a logit %3.</source>
        <translation>Verglichen auf %1 Bildern des eingebauten Satzes, weil %2 nicht mehr da ist; größte Differenz eines Logits %3.</translation>
    </message>
    <message numerus="yes">
        <source>as %1, %Ln parameter(s) under their names</source>
        <translation>
            <numerusform>als %1, %Ln Parameter unter seinem Namen</numerusform>
            <numerusform>als %1, %Ln Parameter unter ihren Namen</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel export</source>
        <translation>Export abbrechen</translation>
    </message>
    <message>
        <source>Stops after the step it is in; nothing stays in the folder</source>
        <translation>Endet nach dem laufenden Schritt; im Ordner bleibt nichts</translation>
    </message>
    <message>
        <source>Writes the model and proves it; training goes on meanwhile</source>
        <translation>Schreibt das Modell und prüft es nach; das Training läuft derweil weiter</translation>
    </message>
    <message>
        <source>Export cancelled.</source>
        <translation>Export abgebrochen.</translation>
    </message>
    <message>
        <source>Nothing stays in the folder.</source>
        <translation>Im Ordner bleibt nichts.</translation>
    </message>
    <message>
        <source>Export cancelled</source>
        <translation>Export abgebrochen</translation>
    </message>
    <message>
        <source>Cancelling...</source>
        <translation>Wird abgebrochen...</translation>
    </message>
    <message>
        <source>The step it is in is finished first.</source>
        <translation>Zuerst wird der laufende Schritt beendet.</translation>
    </message>
</context>
<context>
    <name>tessera::FailureBanner</name>
    <message>
        <source>Safe: the checkpoint of step %1; training can go on from there.</source>
        <translation>Gesichert: der Checkpoint von Schritt %1; das Training kann dort weitergehen.</translation>
    </message>
    <message>
        <source>It had reached no checkpoint; nothing that it learned is kept.</source>
        <translation>Der Lauf hatte noch keinen Checkpoint erreicht; nichts Gelerntes bleibt erhalten.</translation>
    </message>
    <message>
        <source>Its folder is not in its place any more.</source>
        <translation>Der Ordner des Laufs ist nicht mehr an seinem Platz.</translation>
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
            <numerusform>%n weiterer unter „Probleme“.</numerusform>
            <numerusform>%n weitere unter „Probleme“.</numerusform>
        </translation>
    </message>
    <message>
        <source>The run “%1” failed.</source>
        <translation>Der Lauf „%1“ ist gescheitert.</translation>
    </message>
    <message numerus="yes">
        <source>%n run(s) failed.</source>
        <translation>
            <numerusform>%n Lauf ist gescheitert.</numerusform>
            <numerusform>%n Läufe sind gescheitert.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show problems</source>
        <translation>Probleme zeigen</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Fortsetzen</translation>
    </message>
    <message numerus="yes">
        <source>Resume %n run(s)</source>
        <translation>
            <numerusform>%n Lauf fortsetzen</numerusform>
            <numerusform>%n Läufe fortsetzen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tessera::FormRow</name>
    <message>
        <source>Give A and B different values</source>
        <translation>A und B verschieden setzen</translation>
    </message>
    <message>
        <source>Reset %1</source>
        <translation>%1 zurücksetzen</translation>
    </message>
    <message>
        <source>%1, model B</source>
        <translation>%1, Modell B</translation>
    </message>
    <message>
        <source>differs</source>
        <translation>anders</translation>
    </message>
    <message>
        <source>equal</source>
        <translation>gleich</translation>
    </message>
    <message>
        <source>Give B the value of A</source>
        <translation>B den Wert von A geben</translation>
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
    <name>tessera::GoToImageDialog</name>
    <message>
        <source>Part of the file name</source>
        <translation>Teil des Dateinamens</translation>
    </message>
    <message>
        <source>Go to image</source>
        <translation>Zum Bild gehen</translation>
    </message>
    <message>
        <source>Show image</source>
        <translation>Bild zeigen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Number of the image</source>
        <translation>Nummer des Bilds</translation>
    </message>
    <message>
        <source>1 to %1, %2</source>
        <translation>1 bis %1, %2</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Klasse</translation>
    </message>
    <message>
        <source>All classes</source>
        <translation>Alle Klassen</translation>
    </message>
    <message>
        <source>File name</source>
        <translation>Dateiname</translation>
    </message>
    <message>
        <source>Images that match</source>
        <translation>Passende Bilder</translation>
    </message>
    <message>
        <source>No image matches.</source>
        <translation>Kein Bild passt.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln image(s) match.</source>
        <translation>
            <numerusform>%Ln Bild passt.</numerusform>
            <numerusform>%Ln Bilder passen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tessera::GuidedTour</name>
    <message>
        <source>Open a folder of pictures or one of the known data sets, look through it, and see what could not be read.</source>
        <translation>Einen Ordner mit Bildern oder einen bekannten Datensatz öffnen, durchsehen und erkennen, was nicht lesbar war.</translation>
    </message>
    <message>
        <source>Choose two models and their settings; a comparison is already prepared, and Start comparison trains both.</source>
        <translation>Zwei Modelle und ihre Einstellungen wählen; ein Vergleich ist schon vorbereitet, „Vergleich starten“ trainiert beide.</translation>
    </message>
    <message>
        <source>Watch loss and accuracy while the runs train; pause or stop them, nothing gets lost.</source>
        <translation>Verlust und Genauigkeit während des Trainings verfolgen; Läufe anhalten oder beenden, nichts geht verloren.</translation>
    </message>
    <message>
        <source>Read in one sentence whether B is really better than A, with the interval behind it.</source>
        <translation>In einem Satz lesen, ob B wirklich besser ist als A, mit dem Intervall dahinter.</translation>
    </message>
    <message>
        <source>Click a patch of a picture and see where each model looks from there, epoch by epoch.</source>
        <translation>Einen Patch anklicken und sehen, wohin jedes Modell von dort blickt, Epoche für Epoche.</translation>
    </message>
    <message>
        <source>See which classes are mixed up, and the worst mistakes as pictures.</source>
        <translation>Sehen, welche Klassen verwechselt werden, und die schlimmsten Fehler als Bilder.</translation>
    </message>
    <message>
        <source>See how flat the minimum is that each model has found.</source>
        <translation>Sehen, wie flach das Minimum ist, das jedes Modell gefunden hat.</translation>
    </message>
    <message>
        <source>See how the error falls with data, size and compute.</source>
        <translation>Sehen, wie der Fehler mit Daten, Größe und Rechenaufwand fällt.</translation>
    </message>
    <message>
        <source>Write the trained model to files that other programs read; it is checked before it says done.</source>
        <translation>Das trainierte Modell in Dateien für andere Programme schreiben; es gilt erst nach der Prüfung als fertig.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Return or the right arrow key; Esc ends the tour</source>
        <translation>Eingabe oder Pfeiltaste rechts; Esc beendet den Rundgang</translation>
    </message>
    <message>
        <source>Left arrow key</source>
        <translation>Pfeiltaste links</translation>
    </message>
    <message>
        <source>End the tour</source>
        <translation>Rundgang beenden</translation>
    </message>
    <message>
        <source>%1 (%2 of %3)</source>
        <extracomment>name of a page, its number in the tour, how many there are</extracomment>
        <translation>%1 (%2 von %3)</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
</context>
<context>
    <name>tessera::ImageView</name>
    <message>
        <source>picture</source>
        <translation>Bild</translation>
    </message>
</context>
<context>
    <name>tessera::IntervalStrip</name>
    <message>
        <source>B minus A: %1 points</source>
        <translation>B minus A: %1 Punkte</translation>
    </message>
    <message>
        <source>B − A, points</source>
        <translation>B − A, Punkte</translation>
    </message>
</context>
<context>
    <name>tessera::LearningRateDialog</name>
    <message>
        <source>Learning rate</source>
        <translation>Lernrate</translation>
    </message>
    <message numerus="yes">
        <source>The scheduled learning rate of %n run(s) is multiplied from the next step on. A resumed run keeps the factor.</source>
        <translation>
            <numerusform>Die geplante Lernrate von %n Lauf wird ab dem nächsten Schritt multipliziert. Ein fortgesetzter Lauf behält den Faktor.</numerusform>
            <numerusform>Die geplante Lernrate von %n Läufen wird ab dem nächsten Schritt multipliziert. Ein fortgesetzter Lauf behält den Faktor.</numerusform>
        </translation>
    </message>
    <message>
        <source>× </source>
        <translation>× </translation>
    </message>
    <message>
        <source> of the schedule</source>
        <translation> des Zeitplans</translation>
    </message>
    <message>
        <source>Factor on the scheduled learning rate</source>
        <translation>Faktor auf die geplante Lernrate</translation>
    </message>
    <message>
        <source>1 follows the schedule</source>
        <translation>1 folgt dem Zeitplan</translation>
    </message>
    <message>
        <source>Factor</source>
        <translation>Faktor</translation>
    </message>
    <message>
        <source>× %1</source>
        <translation>× %1</translation>
    </message>
    <message>
        <source>Factor %1</source>
        <translation>Faktor %1</translation>
    </message>
    <message>
        <source>Set factor</source>
        <translation>Faktor setzen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Now %1, then %2 at the same place of the schedule.</source>
        <translation>Jetzt %1, dann %2 an derselben Stelle des Zeitplans.</translation>
    </message>
    <message>
        <source>The schedule alone is followed with a factor of 1.</source>
        <translation>Der Faktor 1 folgt allein dem Zeitplan.</translation>
    </message>
</context>
<context>
    <name>tessera::LibraryWindow</name>
    <message>
        <source>Run library</source>
        <translation>Bibliothek der Läufe</translation>
    </message>
    <message>
        <source>Search, for example top1 &gt; 0.5 tag:paper</source>
        <translation>Suchen, zum Beispiel top1 &gt; 0.5 tag:paper</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Which columns the table has</source>
        <translation>Welche Spalten die Tabelle hat</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Läufe</translation>
    </message>
    <message>
        <source>Settings in which runs differ</source>
        <translation>Verschiedene Einstellungen</translation>
    </message>
    <message>
        <source>Columns as at first</source>
        <translation>Spalten wie am Anfang</translation>
    </message>
    <message numerus="yes">
        <source>%n run(s)</source>
        <translation>
            <numerusform>%n Lauf</numerusform>
            <numerusform>%n Läufe</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n run(s)</source>
        <translation>
            <numerusform>%1 von %n Lauf</numerusform>
            <numerusform>%1 von %n Läufen</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
</context>
<context>
    <name>tessera::LogImporter</name>
    <message>
        <source>Import TensorBoard log: choose its folder</source>
        <translation>TensorBoard-Protokoll importieren: Ordner wählen</translation>
    </message>
    <message>
        <source>Importing %1…</source>
        <translation>%1 wird importiert…</translation>
    </message>
    <message numerus="yes">
        <source>%n log(s) imported.</source>
        <translation>
            <numerusform>%n Protokoll importiert.</numerusform>
            <numerusform>%n Protokolle importiert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n damaged record(s) of the imported logs were skipped.</source>
        <translation>
            <numerusform>%n beschädigter Eintrag der importierten Protokolle wurde übersprungen.</numerusform>
            <numerusform>%n beschädigte Einträge der importierten Protokolle wurden übersprungen.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 Accuracies above 1 are taken for percent.</source>
        <extracomment>a sentence that says how many logs were imported</extracomment>
        <translation>%1 Genauigkeiten über 1 gelten als Prozent.</translation>
    </message>
    <message numerus="yes">
        <source>%n point(s) of the imported logs have no step or no time and are left out.</source>
        <translation>
            <numerusform>%n Punkt der importierten Protokolle hat keinen Schritt oder keine Zeit und wird ausgelassen.</numerusform>
            <numerusform>%n Punkte der importierten Protokolle haben keinen Schritt oder keine Zeit und werden ausgelassen.</numerusform>
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
        <translation>Seiten</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Layout reset</source>
        <translation>Anordnung zurückgesetzt</translation>
    </message>
    <message>
        <source>The run “%1” was interrupted.</source>
        <translation>Der Lauf „%1“ wurde unterbrochen.</translation>
    </message>
    <message numerus="yes">
        <source>%n run(s) were interrupted.</source>
        <translation>
            <numerusform>%n Lauf wurde unterbrochen.</numerusform>
            <numerusform>%n Läufe wurden unterbrochen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing up to the last checkpoint is lost; training can go on from there.</source>
        <translation>Bis zum letzten Checkpoint geht nichts verloren; das Training kann dort weitergehen.</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Fortsetzen</translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) wait in the queue.</source>
        <translation>
            <numerusform>%n Auftrag wartet.</numerusform>
            <numerusform>%n Aufträge warten.</numerusform>
        </translation>
    </message>
    <message>
        <source>They were added before the window was closed.</source>
        <translation>Sie kamen hinzu, bevor das Fenster geschlossen wurde.</translation>
    </message>
    <message>
        <source>Start queue</source>
        <translation>Warteschlange starten</translation>
    </message>
    <message>
        <source>Training goes on</source>
        <translation>Das Training läuft</translation>
    </message>
    <message>
        <source>Close the window while a training runs?</source>
        <translation>Fenster trotz laufenden Trainings schließen?</translation>
    </message>
    <message>
        <source>Runs can be resumed from their last checkpoint.</source>
        <translation>Läufe lassen sich ab ihrem letzten Checkpoint fortsetzen.</translation>
    </message>
    <message>
        <source>Stop, save and close</source>
        <translation>Beenden, sichern, schließen</translation>
    </message>
    <message>
        <source>Close at the next checkpoint</source>
        <translation>Beim nächsten Checkpoint schließen</translation>
    </message>
    <message>
        <source>Scan a folder for runs</source>
        <translation>Ordner nach Läufen durchsuchen</translation>
    </message>
    <message>
        <source>Scanning %1…</source>
        <translation>%1 wird durchsucht…</translation>
    </message>
    <message>
        <source>Take the tour</source>
        <translation>Rundgang</translation>
    </message>
    <message>
        <source>This workspace is open already.</source>
        <translation>Dieser Arbeitsbereich ist schon offen.</translation>
    </message>
    <message>
        <source>Opening %1 in another window…</source>
        <translation>%1 öffnet in einem neuen Fenster…</translation>
    </message>
    <message>
        <source>Open a run folder</source>
        <translation>Ordner eines Laufs öffnen</translation>
    </message>
    <message>
        <source>Open a workspace</source>
        <translation>Arbeitsbereich öffnen</translation>
    </message>
    <message>
        <source>Not every job of the queue could be read, and its file %1 cannot be renamed; copy it before the queue changes.</source>
        <translation>Nicht jeder Auftrag der Warteschlange war lesbar, und ihre Datei %1 lässt sich nicht umbenennen; die Datei kopieren, bevor sich die Warteschlange ändert.</translation>
    </message>
    <message>
        <source>Not every job of the queue could be read; its file was kept as %1.</source>
        <translation>Nicht jeder Auftrag der Warteschlange war lesbar; ihre Datei bleibt als %1 erhalten.</translation>
    </message>
    <message>
        <source>The window closes at the next checkpoint.</source>
        <translation>Das Fenster schließt beim nächsten Checkpoint.</translation>
    </message>
    <message>
        <source>The window closes as soon as the runs are saved.</source>
        <translation>Das Fenster schließt, sobald die Läufe gesichert sind.</translation>
    </message>
    <message>
        <source>What waits in the queue is there again at the next start.</source>
        <translation>Was in der Warteschlange wartet, ist beim nächsten Start wieder da.</translation>
    </message>
    <message>
        <source>Keep the window open</source>
        <translation>Fenster offen lassen</translation>
    </message>
    <message>
        <source>The window stays open</source>
        <translation>Das Fenster bleibt offen</translation>
    </message>
    <message>
        <source>Close now</source>
        <translation>Jetzt schließen</translation>
    </message>
    <message>
        <source>Close without waiting for the runs?</source>
        <translation>Schließen, ohne auf die Läufe zu warten?</translation>
    </message>
    <message>
        <source>What was trained since the last checkpoint is lost. The runs can be resumed from there.</source>
        <translation>Was seit dem letzten Checkpoint trainiert wurde, geht verloren. Die Läufe lassen sich von dort fortsetzen.</translation>
    </message>
    <message>
        <source>Added to the queue: %1</source>
        <translation>In die Warteschlange gestellt: %1</translation>
    </message>
    <message>
        <source>process %1 on %2</source>
        <translation>Prozess %1 auf %2</translation>
    </message>
    <message>
        <source>an unknown process</source>
        <translation>ein unbekannter Prozess</translation>
    </message>
    <message>
        <source>Another window has this workspace open: %1.</source>
        <extracomment>who: process number and host</extracomment>
        <translation>Ein anderes Fenster hat diesen Arbeitsbereich offen: %1.</translation>
    </message>
    <message>
        <source>Its queue is there. What is queued here is lost when this window closes, and before anything trains here you are asked.</source>
        <translation>Die Warteschlange ist dort. Was hier eingereiht wird, geht beim Schließen dieses Fensters verloren, und bevor hier etwas trainiert, wird gefragt.</translation>
    </message>
    <message>
        <source>Another window is open</source>
        <translation>Ein anderes Fenster ist offen</translation>
    </message>
    <message>
        <source>Train although another window has this workspace open (%1)?</source>
        <translation>Trainieren, obwohl ein anderes Fenster diesen Arbeitsbereich offen hat (%1)?</translation>
    </message>
    <message>
        <source>What both train at once shares the processor and the memory. Until you decide, the job waits in the queue of this window.</source>
        <translation>Was beide zugleich trainieren, teilt sich Prozessor und Speicher. Bis zur Entscheidung wartet der Auftrag in der Warteschlange dieses Fensters.</translation>
    </message>
    <message>
        <source>Train here too</source>
        <translation>Auch hier trainieren</translation>
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
        <translation>Köpfe</translation>
    </message>
</context>
<context>
    <name>tessera::MicroscopeHistory</name>
    <message>
        <source>Temperature</source>
        <translation>Temperatur</translation>
    </message>
    <message>
        <source>Entropy</source>
        <translation>Entropie</translation>
    </message>
    <message>
        <source>nats</source>
        <translation>Nats</translation>
    </message>
    <message>
        <source>Temperature over training</source>
        <translation>Temperatur im Verlauf des Trainings</translation>
    </message>
    <message>
        <source>Attention entropy over training</source>
        <translation>Aufmerksamkeits-Entropie im Verlauf des Trainings</translation>
    </message>
    <message>
        <source>Temperature, layer %1</source>
        <translation>Temperatur, Schicht %1</translation>
    </message>
    <message>
        <source>Attention entropy, layer %1</source>
        <translation>Aufmerksamkeits-Entropie, Schicht %1</translation>
    </message>
</context>
<context>
    <name>tessera::MicroscopePage</name>
    <message>
        <source>Previous image</source>
        <translation>Voriges Bild</translation>
    </message>
    <message>
        <source>Next image</source>
        <translation>Nächstes Bild</translation>
    </message>
    <message>
        <source>Choose image...</source>
        <translation>Bild wählen...</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>Save as picture</source>
        <translation>Als Bild sichern</translation>
    </message>
    <message>
        <source>Pictures (*.png)</source>
        <translation>Bilder (*.png)</translation>
    </message>
    <message>
        <source>Attention</source>
        <translation>Aufmerksamkeit</translation>
    </message>
    <message>
        <source>Rollout</source>
        <translation>Rollout</translation>
    </message>
    <message>
        <source>Distance</source>
        <translation>Abstand</translation>
    </message>
    <message>
        <source>Positions</source>
        <translation>Positionen</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>Was gezeigt wird</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>Schicht</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>layer number of how many</extracomment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Head</source>
        <translation>Kopf</translation>
    </message>
    <message>
        <source>Overlay</source>
        <translation>Überlagerung</translation>
    </message>
    <message>
        <source>Strength of the overlay</source>
        <translation>Stärke der Überlagerung</translation>
    </message>
    <message>
        <source>Lock step</source>
        <translation>Gleichschritt</translation>
    </message>
    <message>
        <source>Both runs follow the checkpoint slider; off: only the first</source>
        <translation>Beide Läufe folgen dem Checkpoint-Regler; aus: nur der erste</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Mittel</translation>
    </message>
    <message>
        <source>Go to Experiment</source>
        <translation>Zu „Versuch“</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>Input picture cut into patches</source>
        <translation>Eingabebild, in Patches zerlegt</translation>
    </message>
    <message>
        <source>Shifted patches</source>
        <translation>Verschobene Patches</translation>
    </message>
    <message>
        <source>Selected patch, stacked</source>
        <translation>Gewählter Patch, gestapelt</translation>
    </message>
    <message>
        <source>Checkpoint</source>
        <translation>Checkpoint</translation>
    </message>
    <message>
        <source>Earlier checkpoint</source>
        <translation>Früherer Checkpoint</translation>
    </message>
    <message>
        <source>Play the checkpoints</source>
        <translation>Checkpoints abspielen</translation>
    </message>
    <message>
        <source>Later checkpoint</source>
        <translation>Späterer Checkpoint</translation>
    </message>
    <message>
        <source>Microscope</source>
        <translation>Mikroskop</translation>
    </message>
    <message>
        <source>one image, two runs, step by step</source>
        <translation>ein Bild, zwei Läufe, Schritt für Schritt</translation>
    </message>
    <message>
        <source>The picture could not be shown.</source>
        <translation>Das Bild ließ sich nicht zeigen.</translation>
    </message>
    <message>
        <source>No model yet</source>
        <translation>Noch kein Modell</translation>
    </message>
    <message>
        <source>No run is shown</source>
        <translation>Kein Lauf wird gezeigt</translation>
    </message>
    <message>
        <source>Train one on Experiment; then look inside it here.</source>
        <translation>Einen Lauf unter „Versuch“ trainieren; dann hier hineinsehen.</translation>
    </message>
    <message>
        <source>Tick one or two runs in the Runs dock.</source>
        <translation>Einen oder zwei Läufe im Dock „Läufe“ ankreuzen.</translation>
    </message>
    <message>
        <source>Attention ready</source>
        <translation>Aufmerksamkeit bereit</translation>
    </message>
    <message>
        <source>%1, %2 × %3 px</source>
        <translation>%1, %2 × %3 px</translation>
    </message>
    <message>
        <source>%1 patches of %2 px. Selected: row %3, column %4.</source>
        <translation>%1 Patches zu %2 px. Gewählt: Zeile %3, Spalte %4.</translation>
    </message>
    <message>
        <source>Click a patch, or move with the arrow keys.</source>
        <translation>Einen Patch anklicken oder mit den Pfeiltasten wandern.</translation>
    </message>
    <message>
        <source>%1: four copies moved by %2 px, zero-filled, before the image is cut</source>
        <translation>%1: vier Kopien, um %2 px verschoben, mit Nullen gefüllt, bevor das Bild zerlegt wird</translation>
    </message>
    <message>
        <source>%1 × %2 × %2 × %3 = %4 values, normalised, then projected</source>
        <translation>%1 × %2 × %2 × %3 = %4 Werte, normalisiert, dann projiziert</translation>
    </message>
    <message>
        <source>%1: %2 values, no shift</source>
        <translation>%1: %2 Werte, keine Verschiebung</translation>
    </message>
    <message>
        <source>Best checkpoint</source>
        <translation>Bester Checkpoint</translation>
    </message>
    <message>
        <source>Epoch %1</source>
        <translation>Epoche %1</translation>
    </message>
    <message>
        <source>From the data set, a file or the clipboard; pictures can be dropped here too</source>
        <translation>Aus Datensatz, Datei oder Zwischenablage; Bilder lassen sich auch hier ablegen</translation>
    </message>
    <message>
        <source>Copy or save the page as a picture, or its numbers as CSV</source>
        <translation>Die Seite als Bild oder ihre Zahlen als CSV kopieren oder sichern</translation>
    </message>
    <message>
        <source>Over training</source>
        <translation>Im Verlauf</translation>
    </message>
    <message>
        <source>What is shown below the pictures</source>
        <translation>Was unter den Bildern gezeigt wird</translation>
    </message>
    <message>
        <source>Fold or unfold</source>
        <translation>Ein- oder ausklappen</translation>
    </message>
    <message>
        <source>Copy the page as a picture</source>
        <translation>Seite als Bild kopieren</translation>
    </message>
    <message>
        <source>Save the page as a picture...</source>
        <translation>Seite als Bild sichern...</translation>
    </message>
    <message>
        <source>Copy the numbers</source>
        <translation>Zahlen kopieren</translation>
    </message>
    <message>
        <source>Numbers copied</source>
        <translation>Zahlen kopiert</translation>
    </message>
    <message>
        <source>Save the numbers as CSV...</source>
        <translation>Zahlen als CSV sichern...</translation>
    </message>
    <message>
        <source>Single pictures: right-click on them</source>
        <translation>Einzelne Bilder: mit der rechten Maustaste</translation>
    </message>
    <message>
        <source>Save the numbers</source>
        <translation>Zahlen sichern</translation>
    </message>
    <message>
        <source>Numbers (*.csv)</source>
        <translation>Zahlen (*.csv)</translation>
    </message>
    <message>
        <source>one image; tick a second run in the Runs dock to see both in lock step</source>
        <translation>ein Bild; einen zweiten Lauf im Dock „Läufe“ ankreuzen, um beide im Gleichschritt zu sehen</translation>
    </message>
    <message numerus="yes">
        <source>one image, the first two of %n shown run(s)</source>
        <translation>
            <numerusform>ein Bild, die ersten zwei von %n gezeigten Lauf</numerusform>
            <numerusform>ein Bild, die ersten zwei von %n gezeigten Läufen</numerusform>
        </translation>
    </message>
    <message>
        <source>as logged once per epoch; follows the layer above</source>
        <translation>je Epoche einmal protokolliert; folgt der Schicht oben</translation>
    </message>
    <message>
        <source>%1 learned</source>
        <extracomment>a number that training changes, or that stays as it is</extracomment>
        <translation>%1 gelernt</translation>
    </message>
    <message>
        <source>%1 fixed</source>
        <translation>%1 fest</translation>
    </message>
    <message>
        <source>Heads</source>
        <translation>Köpfe</translation>
    </message>
    <message>
        <source>Matrix</source>
        <translation>Matrix</translation>
    </message>
    <message>
        <source>All queries at once as a matrix: queries downwards, keys to the right</source>
        <translation>Alle Querys zugleich als Matrix: Querys nach unten, Keys nach rechts</translation>
    </message>
    <message>
        <source>Which number of the heads is shown</source>
        <translation>Welche Zahl der Köpfe gezeigt wird</translation>
    </message>
    <message>
        <source>Entropy</source>
        <translation>Entropie</translation>
    </message>
    <message>
        <source>On itself</source>
        <translation>Auf sich selbst</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>No model is shown</source>
        <translation>Kein Modell wird gezeigt</translation>
    </message>
    <message>
        <source>Imported logs have curves, but no weights. Tick a run of your own too.</source>
        <translation>Importierte Protokolle haben Kurven, aber keine Gewichte. Auch einen eigenen Lauf ankreuzen.</translation>
    </message>
    <message>
        <source>Best: %1</source>
        <translation>Bester: %1</translation>
    </message>
    <message>
        <source>Epoch %1: %2</source>
        <extracomment>an epoch, and the name of the run that is shown as it was then</extracomment>
        <translation>Epoche %1: %2</translation>
    </message>
    <message>
        <source>Stop at this checkpoint</source>
        <translation>Bei diesem Checkpoint anhalten</translation>
    </message>
    <message>
        <source>Looking for runs…</source>
        <translation>Läufe werden gesucht…</translation>
    </message>
</context>
<context>
    <name>tessera::MicroscopeSide</name>
    <message>
        <source>Entropy</source>
        <translation>Entropie</translation>
    </message>
    <message>
        <source>Mean distance</source>
        <translation>Mittl. Abstand</translation>
    </message>
    <message>
        <source>On itself</source>
        <translation>Auf sich selbst</translation>
    </message>
    <message>
        <source>Attention of %1 over the picture</source>
        <translation>Aufmerksamkeit von %1 auf dem Bild</translation>
    </message>
    <message>
        <source>%1 %2 %</source>
        <extracomment>class and probability</extracomment>
        <translation>%1 %2 %</translation>
    </message>
    <message>
        <source>weight</source>
        <translation>Gewicht</translation>
    </message>
    <message>
        <source>similarity</source>
        <translation>Ähnlichkeit</translation>
    </message>
    <message>
        <source>weight in %, same scale in A and B</source>
        <translation>Gewicht in %, gleiche Skala in A und B</translation>
    </message>
    <message>
        <source>cosine similarity</source>
        <translation>Kosinus-Ähnlichkeit</translation>
    </message>
    <message>
        <source>layer %1</source>
        <translation>Schicht %1</translation>
    </message>
    <message>
        <source>head %1</source>
        <translation>Kopf %1</translation>
    </message>
    <message>
        <source>Mean attention distance in pixels, layers by heads</source>
        <translation>Mittlerer Aufmerksamkeitsabstand in Pixeln, Schichten mal Köpfe</translation>
    </message>
    <message>
        <source>px</source>
        <translation>px</translation>
    </message>
    <message>
        <source>%1 nats</source>
        <translation>%1 Nats</translation>
    </message>
    <message>
        <source>%1 px</source>
        <translation>%1 px</translation>
    </message>
    <message>
        <source>masked</source>
        <translation>maskiert</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Attention of %1 as a matrix</source>
        <translation>Aufmerksamkeit von %1 als Matrix</translation>
    </message>
    <message>
        <source>This model learns no position table. Choose another view.</source>
        <translation>Dieses Modell lernt keine Positionstabelle. Eine andere Ansicht wählen.</translation>
    </message>
    <message numerus="yes">
        <source>This model has only %n layer(s). Choose an earlier one.</source>
        <translation>
            <numerusform>Dieses Modell hat nur %n Schicht. Eine frühere wählen.</numerusform>
            <numerusform>Dieses Modell hat nur %n Schichten. Eine frühere wählen.</numerusform>
        </translation>
    </message>
    <message>
        <source>This model has no attention between patches. Choose a run of a Vision Transformer.</source>
        <translation>Dieses Modell hat keine Aufmerksamkeit zwischen Patches. Einen Lauf eines Vision Transformers wählen.</translation>
    </message>
    <message>
        <source>Attention entropy in nats, layers by heads</source>
        <translation>Aufmerksamkeits-Entropie in Nats, Schichten mal Köpfe</translation>
    </message>
    <message>
        <source>nats</source>
        <translation>Nats</translation>
    </message>
    <message>
        <source>Weight of a token on itself in percent, layers by heads</source>
        <translation>Gewicht eines Tokens auf sich selbst in Prozent, Schichten mal Köpfe</translation>
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
        <translation>Voriges Bild</translation>
    </message>
    <message>
        <source>Next picture</source>
        <translation>Nächstes Bild</translation>
    </message>
    <message>
        <source>%1 × %1 patches of %2&#xa0;px</source>
        <translation>%1 × %1 Patches zu %2 px</translation>
    </message>
    <message>
        <source>A and B: %1, one token each</source>
        <translation>A und B: %1, je ein Token</translation>
    </message>
    <message>
        <source>%1, one token each</source>
        <translation>%1, je ein Token</translation>
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
            <numerusform>%n Bild, um %1 px verschoben</numerusform>
            <numerusform>%n Bilder, um %1 px verschoben</numerusform>
        </translation>
    </message>
    <message>
        <source>Plain patches: only the picture itself</source>
        <translation>Einfache Patches: nur das Bild selbst</translation>
    </message>
</context>
<context>
    <name>tessera::Page</name>
    <message>
        <source>Written to %1</source>
        <translation>Geschrieben nach %1</translation>
    </message>
</context>
<context>
    <name>tessera::PatchGrid</name>
    <message>
        <source>Selected patch: row %1, column %2</source>
        <translation>Gewählter Patch: Zeile %1, Spalte %2</translation>
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
    <name>tessera::PictureGallery</name>
    <message>
        <source>Previous pictures</source>
        <translation>Vorige Bilder</translation>
    </message>
    <message>
        <source>Next pictures</source>
        <translation>Nächste Bilder</translation>
    </message>
    <message>
        <source>%1–%2 of %3</source>
        <translation>%1–%2 von %3</translation>
    </message>
</context>
<context>
    <name>tessera::PictureGrid</name>
    <message numerus="yes">
        <source>%n picture(s)</source>
        <translation>
            <numerusform>%n Bild</numerusform>
            <numerusform>%n Bilder</numerusform>
        </translation>
    </message>
    <message>
        <source>filters</source>
        <translation>Filter</translation>
    </message>
</context>
<context>
    <name>tessera::PictureListModel</name>
    <message>
        <source>%1, class %2, %3</source>
        <translation>%1, Klasse %2, %3</translation>
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
        <translation>Bild</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Network input</source>
        <translation>Netzeingabe</translation>
    </message>
    <message>
        <source>Chosen picture</source>
        <translation>Gewähltes Bild</translation>
    </message>
    <message>
        <source>Network input by channel</source>
        <translation>Netzeingabe je Kanal</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kanal</translation>
    </message>
    <message>
        <source>Smallest</source>
        <translation>Kleinster</translation>
    </message>
    <message>
        <source>Largest</source>
        <translation>Größter</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Mittel</translation>
    </message>
    <message>
        <source>Deviation</source>
        <translation>Abweichung</translation>
    </message>
    <message>
        <source>Zoom %1 %</source>
        <translation>Zoom %1 %</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Pfad</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Klasse</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Split</translation>
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
        <translation>Eintrag einer Datensatzdatei</translation>
    </message>
    <message>
        <source>red</source>
        <translation>Rot</translation>
    </message>
    <message>
        <source>green</source>
        <translation>Grün</translation>
    </message>
    <message>
        <source>blue</source>
        <translation>Blau</translation>
    </message>
    <message>
        <source>grey</source>
        <translation>Grau</translation>
    </message>
    <message>
        <source>Network input %1 × %2 × %2, (pixel − mean) / deviation with mean %3 and deviation %4.</source>
        <translation>Netzeingabe %1 × %2 × %2, (Pixel − Mittel) / Abweichung mit Mittel %3 und Abweichung %4.</translation>
    </message>
    <message numerus="yes">
        <source>Mean and deviation are estimated from %Ln image(s).</source>
        <translation>
            <numerusform>Mittel und Abweichung sind aus %Ln Bild geschätzt.</numerusform>
            <numerusform>Mittel und Abweichung sind aus %Ln Bildern geschätzt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open in Microscope</source>
        <translation>Im Mikroskop öffnen</translation>
    </message>
</context>
<context>
    <name>tessera::PictureSource</name>
    <message>
        <source>The clipboard holds no picture. Copy one, then paste again.</source>
        <translation>Die Zwischenablage enthält kein Bild. Eines kopieren, dann neu einfügen.</translation>
    </message>
    <message>
        <source>pasted picture</source>
        <translation>eingefügtes Bild</translation>
    </message>
    <message>
        <source>image %1 of %2, %3</source>
        <translation>Bild %1 von %2, %3</translation>
    </message>
    <message>
        <source>From the %1 split</source>
        <translation>Aus dem %1-Split</translation>
    </message>
    <message>
        <source>Open a file...</source>
        <translation>Datei öffnen...</translation>
    </message>
    <message>
        <source>Open a picture</source>
        <translation>Bild öffnen</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg *.webp *.bmp *.tif *.tiff *.ppm)</source>
        <translation>Bilder (*.png *.jpg *.jpeg *.webp *.bmp *.tif *.tiff *.ppm)</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Einfügen</translation>
    </message>
    <message>
        <source>Go to image...</source>
        <translation>Zum Bild gehen...</translation>
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
        <translation>Menü von %1</translation>
    </message>
    <message>
        <source>latest validation</source>
        <translation>letzte Validierung</translation>
    </message>
    <message>
        <source>now</source>
        <translation>jetzt</translation>
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
        <translation>%1 bis %2, von Hand gesetzt</translation>
    </message>
</context>
<context>
    <name>tessera::PlotView</name>
    <message>
        <source>This plot has no pgfplots form. Choose PNG, SVG, PDF or CSV.</source>
        <translation>Dieses Diagramm hat keine pgfplots-Form. PNG, SVG, PDF oder CSV wählen.</translation>
    </message>
    <message>
        <source>%1 has no known ending. Choose .png, .svg, .pdf, .csv or .tex.</source>
        <translation>%1 hat keine bekannte Endung. .png, .svg, .pdf, .csv oder .tex wählen.</translation>
    </message>
    <message>
        <source>%1 was not written. Check that the folder exists and is writable.</source>
        <translation>%1 wurde nicht geschrieben. Ist der Ordner vorhanden und beschreibbar?</translation>
    </message>
    <message>
        <source>Export figure</source>
        <translation>Abbildung exportieren</translation>
    </message>
    <message>
        <source>Figures and numbers (*.pdf *.svg *.png *.csv *.tex)</source>
        <translation>Abbildungen und Zahlen (*.pdf *.svg *.png *.csv *.tex)</translation>
    </message>
    <message>
        <source>%1: values</source>
        <translation>%1: Werte</translation>
    </message>
    <message>
        <source>Export figure or numbers...</source>
        <translation>Abbildung oder Zahlen exportieren...</translation>
    </message>
    <message>
        <source>Values as table</source>
        <translation>Werte als Tabelle</translation>
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
        <translation>A</translation>
    </message>
    <message>
        <source>B</source>
        <translation>B</translation>
    </message>
    <message>
        <source>Swap A and B</source>
        <translation>A und B tauschen</translation>
    </message>
    <message>
        <source>Preset of model A</source>
        <translation>Vorlage für Modell A</translation>
    </message>
    <message>
        <source>Preset of model B</source>
        <translation>Vorlage für Modell B</translation>
    </message>
    <message>
        <source>Train one model only</source>
        <translation>Nur ein Modell trainieren</translation>
    </message>
    <message>
        <source>Compare with a second model</source>
        <translation>Mit zweitem Modell vergleichen</translation>
    </message>
</context>
<context>
    <name>tessera::QueueView</name>
    <message>
        <source>Queue</source>
        <translation>Warteschlange</translation>
    </message>
    <message>
        <source>Jobs that wait are moved by drag or with Alt and the arrow keys; Delete takes one out of the queue.</source>
        <translation>Wartende Aufträge durch Ziehen oder mit Alt und den Pfeiltasten verschieben; Entf nimmt einen aus der Warteschlange.</translation>
    </message>
    <message>
        <source>Train next</source>
        <translation>Als Nächstes trainieren</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Nach unten</translation>
    </message>
    <message>
        <source>Take out of the queue</source>
        <translation>Aus der Warteschlange nehmen</translation>
    </message>
    <message>
        <source>Put the last one back</source>
        <translation>Letzten zurückstellen</translation>
    </message>
    <message>
        <source>Train next, also when the queue waits</source>
        <translation>Als Nächstes trainieren, auch wenn die Warteschlange wartet</translation>
    </message>
    <message>
        <source>Train now</source>
        <translation>Jetzt trainieren</translation>
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
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n Warnung</numerusform>
            <numerusform>%n Warnungen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tessera::ReadoutOverlay</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weiterer</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tessera::ReliabilityPlot</name>
    <message>
        <source>Calibration</source>
        <translation>Kalibrierung</translation>
    </message>
    <message>
        <source>Confidence (%)</source>
        <translation>Konfidenz (%)</translation>
    </message>
    <message>
        <source>Accuracy (%)</source>
        <translation>Genauigkeit (%)</translation>
    </message>
    <message>
        <source>Expected calibration error %1 %</source>
        <translation>Erwarteter Kalibrierungsfehler %1 %</translation>
    </message>
    <message>
        <source>Confidence %1 to %2 %: %3 images, accuracy %4 %, mean confidence %5 %</source>
        <translation>Konfidenz %1 bis %2 %: %3 Bilder, Genauigkeit %4 %, mittlere Konfidenz %5 %</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>accuracy</source>
        <translation>Genauigkeit</translation>
    </message>
    <message>
        <source>gap to the confidence</source>
        <translation>Abstand zur Konfidenz</translation>
    </message>
    <message>
        <source>perfect</source>
        <translation>ideal</translation>
    </message>
</context>
<context>
    <name>tessera::ReportPanel</name>
    <message>
        <source>Import report</source>
        <translation>Importbericht</translation>
    </message>
    <message>
        <source>Save as CSV...</source>
        <translation>Als CSV sichern...</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Befund</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Was geschah</translation>
    </message>
    <message>
        <source>Every skipped file with its reason, as a table</source>
        <translation>Jede übersprungene Datei mit Grund, als Tabelle</translation>
    </message>
    <message>
        <source>Readable</source>
        <translation>Lesbar</translation>
    </message>
    <message>
        <source>used</source>
        <translation>genutzt</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>übersprungen</translation>
    </message>
    <message>
        <source>every file could be read</source>
        <translation>alle Dateien waren lesbar</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) skipped</source>
        <translation>
            <numerusform>%Ln Datei übersprungen</numerusform>
            <numerusform>%Ln Dateien übersprungen</numerusform>
        </translation>
    </message>
    <message>
        <source>every file begins as it should; the rest is being read</source>
        <translation>jede Datei beginnt, wie sie soll; der Rest wird gelesen</translation>
    </message>
</context>
<context>
    <name>tessera::RunActions</name>
    <message>
        <source>Resume</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Show only this in plots</source>
        <translation>Nur diesen in Diagrammen zeigen</translation>
    </message>
    <message>
        <source>Tick</source>
        <translation>Häkchen setzen</translation>
    </message>
    <message>
        <source>Untick</source>
        <translation>Häkchen entfernen</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Umbenennen…</translation>
    </message>
    <message>
        <source>Move to group…</source>
        <translation>In Gruppe verschieben…</translation>
    </message>
    <message>
        <source>Tags…</source>
        <translation>Tags…</translation>
    </message>
    <message>
        <source>Note…</source>
        <translation>Notiz…</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archivieren</translation>
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
        <source>Move to trash</source>
        <translation>In den Papierkorb</translation>
    </message>
    <message>
        <source>Resume (an imported log has no weights)</source>
        <translation>Fortsetzen (ein importiertes Protokoll hat keine Gewichte)</translation>
    </message>
    <message>
        <source>Show only these in plots</source>
        <translation>Nur diese in Diagrammen zeigen</translation>
    </message>
    <message>
        <source>Take out of the archive</source>
        <translation>Aus dem Archiv nehmen</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Farbe</translation>
    </message>
    <message>
        <source>change of colour</source>
        <translation>Farbe ändern</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatisch</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Blau</translation>
    </message>
    <message>
        <source>Vermillion</source>
        <translation>Zinnober</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Grün</translation>
    </message>
    <message>
        <source>Purple</source>
        <translation>Purpur</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>Orange</translation>
    </message>
    <message>
        <source>Sky</source>
        <translation>Himmelblau</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>Gelb</translation>
    </message>
    <message>
        <source>Neutral</source>
        <translation>Neutral</translation>
    </message>
    <message>
        <source>Rename run</source>
        <translation>Lauf umbenennen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Move to group</source>
        <translation>In Gruppe verschieben</translation>
    </message>
    <message>
        <source>Group (empty: none)</source>
        <translation>Gruppe (leer: keine)</translation>
    </message>
    <message>
        <source>change of group</source>
        <translation>Gruppe ändern</translation>
    </message>
    <message>
        <source>Add tags</source>
        <translation>Tags hinzufügen</translation>
    </message>
    <message>
        <source>Tags to add, with commas between</source>
        <translation>Neue Tags, mit Komma getrennt</translation>
    </message>
    <message>
        <source>new tags</source>
        <translation>neue Tags</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Tags</translation>
    </message>
    <message>
        <source>Tags, with commas between</source>
        <translation>Tags, mit Komma getrennt</translation>
    </message>
    <message>
        <source>change of tags</source>
        <translation>Tags ändern</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>What to remember of this run</source>
        <translation>Was zu diesem Lauf wichtig ist</translation>
    </message>
    <message>
        <source>change of note</source>
        <translation>Notiz ändern</translation>
    </message>
    <message>
        <source>take out of the archive</source>
        <translation>aus dem Archiv nehmen</translation>
    </message>
    <message>
        <source>archive</source>
        <translation>archivieren</translation>
    </message>
    <message>
        <source>No longer archived</source>
        <translation>Nicht mehr archiviert</translation>
    </message>
    <message>
        <source>Archived: hidden from the list unless the filter shows them</source>
        <translation>Archiviert: in der Liste verborgen, außer der Filter zeigt sie</translation>
    </message>
</context>
<context>
    <name>tessera::RunChoice</name>
    <message>
        <source>Run</source>
        <translation>Lauf</translation>
    </message>
    <message>
        <source>An imported log has curves, but no weights.</source>
        <translation>Ein importiertes Protokoll hat Kurven, aber keine Gewichte.</translation>
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
    <name>tessera::RunEdits</name>
    <message numerus="yes">
        <source>move %n run(s) to the trash</source>
        <translation>
            <numerusform>%n Lauf in den Papierkorb</numerusform>
            <numerusform>%n Läufe in den Papierkorb</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 could not be moved to the trash and is unchanged; check the permissions of the folder, or whether its disk has a trash.</source>
        <translation>%1 ließ sich nicht in den Papierkorb legen und ist unverändert; die Rechte des Ordners prüfen, oder ob sein Laufwerk einen Papierkorb hat.</translation>
    </message>
    <message numerus="yes">
        <source>%n run(s) moved to the trash; Undo brings them back.</source>
        <translation>
            <numerusform>%n Lauf liegt im Papierkorb; Rückgängig holt ihn zurück.</numerusform>
            <numerusform>%n Läufe liegen im Papierkorb; Rückgängig holt sie zurück.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 could not be brought back; the trash was emptied, or another folder has its place.</source>
        <translation>%1 ließ sich nicht zurückholen; der Papierkorb wurde geleert, oder ein anderer Ordner belegt den Platz.</translation>
    </message>
    <message numerus="yes">
        <source>%n run(s) stay: they train or wait in the queue.</source>
        <translation>
            <numerusform>%n Lauf bleibt: Er trainiert oder wartet in der Warteschlange.</numerusform>
            <numerusform>%n Läufe bleiben: Sie trainieren oder warten in der Warteschlange.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n run(s) cannot be changed yet: they get their folders when they start.</source>
        <translation>
            <numerusform>%n Lauf kann noch nicht geändert werden: Er bekommt seinen Ordner, wenn er beginnt.</numerusform>
            <numerusform>%n Läufe können noch nicht geändert werden: Sie bekommen ihre Ordner, wenn sie beginnen.</numerusform>
        </translation>
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
        <translation>Den vorbereiteten Vergleich starten. Jeder Lauf erscheint hier mit Zustand, bestem Ergebnis und Farbe.</translation>
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
        <translation>Alle Läufe sind archiviert</translation>
    </message>
    <message>
        <source>No run matches “%1”</source>
        <translation>Kein Lauf passt zu „%1“</translation>
    </message>
    <message numerus="yes">
        <source>%n run(s) are hidden by the filter.</source>
        <translation>
            <numerusform>%n Lauf ist durch den Filter verborgen.</numerusform>
            <numerusform>%n Läufe sind durch den Filter verborgen.</numerusform>
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
        <source>%n active</source>
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
    <message>
        <source>&lt;b&gt;Search for runs&lt;/b&gt;&lt;br&gt;All parts have to hold.&lt;table cellspacing=&apos;4&apos;&gt;&lt;tr&gt;&lt;td&gt;&lt;code&gt;vanilla &quot;two words&quot;&lt;/code&gt;&lt;/td&gt;&lt;td&gt;in name, group, tags, note, preset or state&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;code&gt;top1 &amp;gt; 0.5&lt;/code&gt;&lt;/td&gt;&lt;td&gt;top1, top5, loss, best, params, macs, epochs, steps, seconds, seed; also 50% and 5M&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;code&gt;tag:paper state:failed&lt;/code&gt;&lt;/td&gt;&lt;td&gt;tag, state, name, group, note, preset, data&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;code&gt;optim.lr&amp;lt;=0.001&lt;/code&gt;&lt;/td&gt;&lt;td&gt;any setting by its key&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;code&gt;-tag:draft&lt;/code&gt;&lt;/td&gt;&lt;td&gt;the contrary&lt;/td&gt;&lt;/tr&gt;&lt;/table&gt;</source>
        <translation>&lt;b&gt;Läufe suchen&lt;/b&gt;&lt;br&gt;Alle Teile müssen zutreffen.&lt;table cellspacing=&apos;4&apos;&gt;&lt;tr&gt;&lt;td&gt;&lt;code&gt;vanilla &quot;two words&quot;&lt;/code&gt;&lt;/td&gt;&lt;td&gt;in Name, Gruppe, Tags, Notiz, Vorlage oder Zustand&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;code&gt;top1 &amp;gt; 0.5&lt;/code&gt;&lt;/td&gt;&lt;td&gt;top1, top5, loss, best, params, macs, epochs, steps, seconds, seed; auch 50% und 5M&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;code&gt;tag:paper state:failed&lt;/code&gt;&lt;/td&gt;&lt;td&gt;tag, state, name, group, note, preset, data&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;code&gt;optim.lr&amp;lt;=0.001&lt;/code&gt;&lt;/td&gt;&lt;td&gt;jede Einstellung mit ihrem Schlüssel&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;code&gt;-tag:draft&lt;/code&gt;&lt;/td&gt;&lt;td&gt;das Gegenteil&lt;/td&gt;&lt;/tr&gt;&lt;/table&gt;</translation>
    </message>
    <message>
        <source>Run library as a table (Ctrl+L)</source>
        <translation>Läufe als Tabelle (Strg+L)</translation>
    </message>
    <message>
        <source>Search for runs</source>
        <translation>Läufe suchen</translation>
    </message>
    <message>
        <source>Run library as a table…</source>
        <translation>Läufe als Tabelle…</translation>
    </message>
    <message>
        <source>Import TensorBoard log…</source>
        <translation>TensorBoard-Protokoll importieren…</translation>
    </message>
    <message>
        <source>How to search…</source>
        <translation>Suchhilfe…</translation>
    </message>
    <message>
        <source>Take a scanned folder out of the list</source>
        <translation>Durchsuchten Ordner aus der Liste nehmen</translation>
    </message>
    <message>
        <source>The runs of %1 are no longer listed; the folder is unchanged.</source>
        <translation>Die Läufe von %1 sind nicht mehr in der Liste; der Ordner ist unverändert.</translation>
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
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, %2, best top-1 %3</source>
        <translation>%1, %2, beste Top-1 %3</translation>
    </message>
    <message>
        <source>%1, place %2</source>
        <translation>%1, Platz %2</translation>
    </message>
    <message>
        <source>%1 at step %2</source>
        <translation>%1 bei Schritt %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
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
        <translation>Schritt %1</translation>
    </message>
    <message>
        <source>%1, mean %2</source>
        <translation>%1, Mittel %2</translation>
    </message>
    <message>
        <source>From %1. It has curves but no weights: it cannot be resumed, evaluated or exported.</source>
        <translation>Aus %1. Kurven, aber keine Gewichte: nicht fortsetzbar, auswertbar oder exportierbar.</translation>
    </message>
    <message>
        <source>Tags: %1</source>
        <translation>Tags: %1</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Importiert</translation>
    </message>
</context>
<context>
    <name>tessera::SeedsDialog</name>
    <message>
        <source>Repeat over seeds</source>
        <translation>Mit Seeds wiederholen</translation>
    </message>
    <message>
        <source>One seed shows no spread. Three or more give a mean and an interval, and a fair comparison.</source>
        <translation>Ein Seed zeigt keine Streuung. Drei oder mehr ergeben Mittel und Intervall und einen fairen Vergleich.</translation>
    </message>
    <message>
        <source>Seeds</source>
        <translation>Seeds</translation>
    </message>
    <message>
        <source>Add to queue</source>
        <translation>In die Warteschlange</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message numerus="yes">
        <source>%n run(s), about %1.</source>
        <translation>
            <numerusform>%n Lauf, etwa %1.</numerusform>
            <numerusform>%n Läufe, etwa %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n run(s).</source>
        <translation>
            <numerusform>%n Lauf.</numerusform>
            <numerusform>%n Läufe.</numerusform>
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
        <translation>Verschobene Kopien: %1</translation>
    </message>
    <message>
        <source>shifted copies</source>
        <translation>verschobene Kopien</translation>
    </message>
</context>
<context>
    <name>tessera::SplitPanel</name>
    <message>
        <source>Division</source>
        <translation>Aufteilung</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Kopien</translation>
    </message>
    <message>
        <source>Look for copies</source>
        <translation>Nach Kopien suchen</translation>
    </message>
    <message>
        <source>Save as CSV...</source>
        <translation>Als CSV sichern...</translation>
    </message>
    <message>
        <source>Images by class and split</source>
        <translation>Bilder je Klasse und Split</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Klasse</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Training</translation>
    </message>
    <message>
        <source>Validation</source>
        <translation>Validierung</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>Compares every picture of a split with every one of the others</source>
        <translation>Vergleicht jedes Bild eines Splits mit jedem der anderen</translation>
    </message>
    <message>
        <source>Every pair, as a table</source>
        <translation>Jedes Paar, als Tabelle</translation>
    </message>
    <message>
        <source>Pictures that lie in two splits</source>
        <translation>Bilder, die in zwei Splits liegen</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>Its copy</source>
        <translation>Seine Kopie</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>A test picture that the network has trained on flatters the score. Exact and near copies between the splits are looked for by their brightness pattern.</source>
        <translation>Ein Testbild, auf dem das Netz trainiert hat, schönt das Ergebnis. Exakte und nahe Kopien zwischen den Splits werden am Helligkeitsmuster gesucht.</translation>
    </message>
    <message>
        <source>All classes</source>
        <translation>Alle Klassen</translation>
    </message>
    <message>
        <source>validation: %1</source>
        <translation>Validierung: %1</translation>
    </message>
    <message>
        <source>Comparing %1 pictures...</source>
        <translation>%1 Bilder werden verglichen...</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pair(s)</source>
        <translation>
            <numerusform>%Ln Paar</numerusform>
            <numerusform>%Ln Paare</numerusform>
        </translation>
    </message>
    <message>
        <source>No picture has a copy in another split.</source>
        <translation>Kein Bild hat eine Kopie in einem anderen Split.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pair(s), %1 of them exact. Look at them, then choose what training leaves out.</source>
        <extracomment>%Ln: pairs of pictures in all</extracomment>
        <translation>
            <numerusform>%Ln Paar, davon %1 exakt. Ansehen, dann wählen, was das Training auslässt.</numerusform>
            <numerusform>%Ln Paare, davon %1 exakt. Ansehen, dann wählen, was das Training auslässt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The first %Ln are shown; the CSV has all.</source>
        <translation>
            <numerusform>Das erste %Ln wird gezeigt; die CSV enthält alle.</numerusform>
            <numerusform>Die ersten %Ln werden gezeigt; die CSV enthält alle.</numerusform>
        </translation>
    </message>
    <message>
        <source>exact</source>
        <translation>exakt</translation>
    </message>
    <message numerus="yes">
        <source>near,
%n bit(s)</source>
        <comment>of 64 that differ</comment>
        <translation>
            <numerusform>nah,
%n Bit</numerusform>
            <numerusform>nah,
%n Bit</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the copies</source>
        <translation>Kopien sichern</translation>
    </message>
    <message>
        <source>Cancel search</source>
        <translation>Suche abbrechen</translation>
    </message>
    <message>
        <source>What was found so far is dropped</source>
        <translation>Das bisher Gefundene wird verworfen</translation>
    </message>
    <message>
        <source>Search for copies cancelled</source>
        <translation>Suche nach Kopien abgebrochen</translation>
    </message>
    <message>
        <source>validation: %1; not used: %2</source>
        <translation>Validierung: %1; nicht genutzt: %2</translation>
    </message>
</context>
<context>
    <name>tessera::StackedPatch</name>
    <message numerus="yes">
        <source>Selected patch, %n channel block(s) stacked</source>
        <translation>
            <numerusform>Gewählter Patch, %n Kanalblock gestapelt</numerusform>
            <numerusform>Gewählter Patch, %n Kanalblöcke gestapelt</numerusform>
        </translation>
    </message>
    <message>
        <source>red</source>
        <translation>Rot</translation>
    </message>
    <message>
        <source>green</source>
        <translation>Grün</translation>
    </message>
    <message>
        <source>blue</source>
        <translation>Blau</translation>
    </message>
    <message>
        <source>Channel %1 of %2: %3, %4</source>
        <extracomment>number of a block of values, how many there are, name of a copy, colour channel</extracomment>
        <translation>Kanal %1 von %2: %3, %4</translation>
    </message>
    <message>
        <source>stacked patch</source>
        <translation>gestapelter Patch</translation>
    </message>
</context>
<context>
    <name>tessera::StatusLine</name>
    <message>
        <source>Status</source>
        <translation>Status</translation>
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
    <message numerus="yes">
        <source>Training %n run(s), %1 left, %2 with the queue</source>
        <translation>
            <numerusform>%n Lauf wird trainiert, noch %1, mit Warteschlange %2</numerusform>
            <numerusform>%n Läufe werden trainiert, noch %1, mit Warteschlange %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Training %n run(s), %1 left, the queue not counted</source>
        <translation>
            <numerusform>%n Lauf wird trainiert, noch %1, ohne Warteschlange</numerusform>
            <numerusform>%n Läufe werden trainiert, noch %1, ohne Warteschlange</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n run(s) failed</source>
        <translation>
            <numerusform>%n Lauf gescheitert</numerusform>
            <numerusform>%n Läufe gescheitert</numerusform>
        </translation>
    </message>
    <message>
        <source>Training stopped</source>
        <translation>Training vorzeitig beendet</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n job(s) wait</source>
        <extracomment>what became of training, jobs that wait in the queue</extracomment>
        <translation>
            <numerusform>%1, %n Auftrag wartet</numerusform>
            <numerusform>%1, %n Aufträge warten</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tessera::SweepAxisRow</name>
    <message>
        <source>%1 Key: %2</source>
        <translation>%1 Schlüssel: %2</translation>
    </message>
    <message>
        <source>0.001, 0.003</source>
        <translation>0.001, 0.003</translation>
    </message>
    <message>
        <source>Values of %1</source>
        <translation>Werte von %1</translation>
    </message>
    <message>
        <source>Values with commas between, as on the command line. Allowed: %1.</source>
        <translation>Werte mit Komma getrennt, wie auf der Kommandozeile. Erlaubt: %1.</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>Bereich</translation>
    </message>
    <message>
        <source>List or range of %1</source>
        <translation>Liste oder Bereich von %1</translation>
    </message>
    <message>
        <source>Do not vary %1</source>
        <translation>%1 nicht variieren</translation>
    </message>
    <message>
        <source>from</source>
        <translation>von</translation>
    </message>
    <message>
        <source>First value of %1</source>
        <translation>Erster Wert von %1</translation>
    </message>
    <message>
        <source>to</source>
        <translation>bis</translation>
    </message>
    <message>
        <source>Last value of %1</source>
        <translation>Letzter Wert von %1</translation>
    </message>
    <message>
        <source> values</source>
        <translation> Werte</translation>
    </message>
    <message>
        <source>Number of values of %1</source>
        <translation>Anzahl der Werte von %1</translation>
    </message>
    <message>
        <source>linear</source>
        <translation>linear</translation>
    </message>
    <message>
        <source>logarithmic</source>
        <translation>logarithmisch</translation>
    </message>
    <message>
        <source>Spacing of %1</source>
        <translation>Abstufung von %1</translation>
    </message>
</context>
<context>
    <name>tessera::SweepDialog</name>
    <message>
        <source>Sweep</source>
        <translation>Sweep</translation>
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
        <translation>Beide</translation>
    </message>
    <message>
        <source>Which configuration is varied</source>
        <translation>Welche Konfiguration variiert wird</translation>
    </message>
    <message>
        <source>Seeds per combination</source>
        <translation>Seeds je Kombination</translation>
    </message>
    <message>
        <source>Three or more seeds show the spread of every combination</source>
        <translation>Drei oder mehr Seeds zeigen die Streuung jeder Kombination</translation>
    </message>
    <message>
        <source>Seeds</source>
        <translation>Seeds</translation>
    </message>
    <message>
        <source>Add a setting to vary</source>
        <translation>Einstellung hinzufügen</translation>
    </message>
    <message>
        <source>Runs of the sweep</source>
        <translation>Läufe des Sweeps</translation>
    </message>
    <message>
        <source>Save as file…</source>
        <translation>Als Datei sichern…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message numerus="yes">
        <source>%n run(s), about %1 on this computer.</source>
        <translation>
            <numerusform>%n Lauf, etwa %1 auf diesem Rechner.</numerusform>
            <numerusform>%n Läufe, etwa %1 auf diesem Rechner.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n run(s).</source>
        <translation>
            <numerusform>%n Lauf.</numerusform>
            <numerusform>%n Läufe.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n combination(s) cannot train and are left out.</source>
        <translation>
            <numerusform>%n Kombination kann nicht trainieren und entfällt.</numerusform>
            <numerusform>%n Kombinationen können nicht trainieren und entfallen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add %n run(s) to the queue</source>
        <translation>
            <numerusform>%n Lauf in die Warteschlange</numerusform>
            <numerusform>%n Läufe in die Warteschlange</numerusform>
        </translation>
    </message>
    <message>
        <source>Writes the file that tessera-cli sweep reads</source>
        <translation>Schreibt die Datei, die tessera-cli sweep liest</translation>
    </message>
    <message>
        <source>A file holds one configuration: choose A or B</source>
        <translation>Eine Datei fasst eine Konfiguration: A oder B wählen</translation>
    </message>
    <message>
        <source>Save the sweep</source>
        <translation>Sweep sichern</translation>
    </message>
    <message>
        <source>Sweeps (*.json)</source>
        <translation>Sweeps (*.json)</translation>
    </message>
    <message>
        <source>Saved to %1.</source>
        <translation>Gesichert: %1.</translation>
    </message>
    <message>
        <source>Trains the prepared configuration with other values of some settings, one run after the other.</source>
        <translation>Trainiert die vorbereitete Konfiguration mit anderen Werten einiger Einstellungen, ein Lauf nach dem anderen.</translation>
    </message>
    <message>
        <source>Grid</source>
        <translation>Raster</translation>
    </message>
    <message>
        <source>Random</source>
        <translation>Zufällig</translation>
    </message>
    <message>
        <source>Every combination, or some that are drawn</source>
        <translation>Jede Kombination oder einige, die gezogen werden</translation>
    </message>
    <message>
        <source>Combinations to draw</source>
        <translation>Zu ziehende Kombinationen</translation>
    </message>
    <message>
        <source>Each is drawn from the lists and the whole ranges; more of them leave the first ones as they are</source>
        <translation>Jede wird aus den Listen und den ganzen Bereichen gezogen; mehr davon lassen die ersten, wie sie sind</translation>
    </message>
    <message>
        <source> combinations</source>
        <translation> Kombinationen</translation>
    </message>
    <message>
        <source>These are %1 runs; the queue takes %2 at once. Ask for fewer, or save the sweep as a file for tessera-cli sweep.</source>
        <translation>Das sind %1 Läufe; die Warteschlange nimmt %2 auf einmal. Weniger verlangen oder den Sweep als Datei für tessera-cli sweep sichern.</translation>
    </message>
    <message numerus="yes">
        <source>%n run(s) need more memory than there is.</source>
        <translation>
            <numerusform>%n Lauf braucht mehr Speicher, als es gibt.</numerusform>
            <numerusform>%n Läufe brauchen mehr Speicher, als es gibt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln run(s) need more memory than is free, up to %1 of %2, and will probably fail.</source>
        <translation>
            <numerusform>%Ln Lauf braucht mehr Speicher, als frei ist, bis zu %1 von %2, und wird wohl scheitern.</numerusform>
            <numerusform>%Ln Läufe brauchen mehr Speicher, als frei ist, bis zu %1 von %2, und werden wohl scheitern.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln run(s) need more memory than the device has, up to %1 of %2, and will fail.</source>
        <translation>
            <numerusform>%Ln Lauf braucht mehr Speicher, als das Gerät hat, bis zu %1 von %2, und wird scheitern.</numerusform>
            <numerusform>%Ln Läufe brauchen mehr Speicher, als das Gerät hat, bis zu %1 von %2, und werden scheitern.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not enough memory</source>
        <translation>Zu wenig Speicher</translation>
    </message>
    <message>
        <source>Leave them out</source>
        <translation>Auslassen</translation>
    </message>
    <message>
        <source>Add all</source>
        <translation>Alle einreihen</translation>
    </message>
</context>
<context>
    <name>tessera::SweepRunsModel</name>
    <message>
        <source>Configuration</source>
        <translation>Konfiguration</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Seed</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problem</translation>
    </message>
</context>
<context>
    <name>tessera::TourRunner</name>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>Der Ordner %1 lässt sich nicht anlegen.</translation>
    </message>
    <message>
        <source>The page “%1” was not ready in %2 s.</source>
        <translation>Die Seite „%1“ war nach %2 s nicht bereit.</translation>
    </message>
    <message>
        <source>The picture %1 cannot be written.</source>
        <translation>Das Bild %1 lässt sich nicht schreiben.</translation>
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
        <translation>Die Kurven eines Laufs ließen sich nicht lesen.</translation>
    </message>
    <message>
        <source>Pause all</source>
        <translation>Alle anhalten</translation>
    </message>
    <message>
        <source>Stop...</source>
        <translation>Beenden...</translation>
    </message>
    <message>
        <source>Go to Experiment</source>
        <translation>Zu „Versuch“</translation>
    </message>
    <message>
        <source>Resume all</source>
        <translation>Alle fortsetzen</translation>
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
        <translation>Wird beendet...</translation>
    </message>
    <message>
        <source>No run yet</source>
        <translation>Noch kein Lauf</translation>
    </message>
    <message>
        <source>Start a comparison on Experiment; its curves appear here.</source>
        <translation>Unter „Versuch“ einen Vergleich starten; seine Kurven erscheinen hier.</translation>
    </message>
    <message>
        <source>No run is shown</source>
        <translation>Kein Lauf wird gezeigt</translation>
    </message>
    <message>
        <source>Tick a run in the Runs dock, or start one on Experiment.</source>
        <translation>Im Dock „Läufe“ einen Lauf ankreuzen oder unter „Versuch“ einen starten.</translation>
    </message>
    <message>
        <source>%1 px</source>
        <translation>%1 px</translation>
    </message>
    <message>
        <source>patch %1</source>
        <translation>Patch %1</translation>
    </message>
    <message>
        <source>%1 tokens</source>
        <translation>%1 Token</translation>
    </message>
    <message>
        <source>batch %1</source>
        <translation>Batch %1</translation>
    </message>
    <message>
        <source>seed %1</source>
        <translation>Seed %1</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Horizontal</source>
        <translation>Waagerecht</translation>
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
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>Horizontal axis</source>
        <translation>Waagerechte Achse</translation>
    </message>
    <message>
        <source>Smoothing</source>
        <translation>Glättung</translation>
    </message>
    <message>
        <source>Raw line</source>
        <translation>Rohlinie</translation>
    </message>
    <message>
        <source>Validation</source>
        <translation>Validierung</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Ereignisse</translation>
    </message>
    <message>
        <source>Log loss</source>
        <translation>Verlust log.</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>Panels</source>
        <translation>Diagramme</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>%1...</source>
        <extracomment>the title of a panel; a dialog follows</extracomment>
        <translation>%1...</translation>
    </message>
    <message>
        <source>All numbers as CSV...</source>
        <translation>Alle Zahlen als CSV...</translation>
    </message>
    <message>
        <source>Folder for the CSV files</source>
        <translation>Ordner für die CSV-Dateien</translation>
    </message>
    <message>
        <source>Numbers written to %1</source>
        <translation>Zahlen geschrieben: %1</translation>
    </message>
    <message>
        <source>Multiplies the scheduled learning rate of the running job</source>
        <translation>Multipliziert die geplante Lernrate des laufenden Auftrags</translation>
    </message>
    <message>
        <source>Nothing trains: the factor belongs to a running job</source>
        <translation>Nichts trainiert: Der Faktor gehört zu einem laufenden Auftrag</translation>
    </message>
    <message>
        <source>Learning rate...</source>
        <translation>Lernrate...</translation>
    </message>
    <message>
        <source>Learning rate × %1</source>
        <translation>Lernrate × %1</translation>
    </message>
    <message>
        <source>The learning rate is multiplied by %1 from the next step on</source>
        <translation>Die Lernrate wird ab dem nächsten Schritt mit %1 multipliziert</translation>
    </message>
    <message numerus="yes">
        <source>%n run(s) ended before the last planned epoch: %1.</source>
        <translation>
            <numerusform>%n Lauf endete vor der letzten geplanten Epoche: %1.</numerusform>
            <numerusform>%n Läufe endeten vor der letzten geplanten Epoche: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Log horizontal</source>
        <translation>Waagerecht log.</translation>
    </message>
    <message>
        <source>Holds the runs of the job after their step, or lets them go on</source>
        <translation>Hält die Läufe des Auftrags nach ihrem Schritt an oder lässt sie weiterlaufen</translation>
    </message>
    <message>
        <source>Ends the job after its step; the runs are evaluated and saved</source>
        <translation>Beendet den Auftrag nach seinem Schritt; die Läufe werden ausgewertet und gesichert</translation>
    </message>
    <message>
        <source>A file was not written.</source>
        <translation>Eine Datei wurde nicht geschrieben.</translation>
    </message>
    <message>
        <source>What all panels count along their horizontal axis</source>
        <translation>Was alle Diagramme auf ihrer waagerechten Achse zählen</translation>
    </message>
    <message>
        <source>Weight of the moving average that is drawn as the full line; at 0 only the raw points are drawn</source>
        <translation>Gewicht des gleitenden Mittels, das als volle Linie gezeichnet wird; bei 0 nur die Rohpunkte</translation>
    </message>
    <message>
        <source>The points as they were measured, thin behind the smoothed line</source>
        <translation>Die Punkte, wie sie gemessen wurden, dünn hinter der geglätteten Linie</translation>
    </message>
    <message>
        <source>Lines with markers: what was measured on the validation split</source>
        <translation>Linien mit Markern: was auf dem Validierungssplit gemessen wurde</translation>
    </message>
    <message>
        <source>Marks at checkpoints, the best epoch, pauses and warnings</source>
        <translation>Marken bei Checkpoints, der besten Epoche, Pausen und Warnungen</translation>
    </message>
    <message>
        <source>Logarithmic vertical axis of the loss</source>
        <translation>Logarithmische senkrechte Achse des Verlusts</translation>
    </message>
    <message>
        <source>Logarithmic horizontal axis of all panels</source>
        <translation>Logarithmische waagerechte Achse aller Diagramme</translation>
    </message>
    <message>
        <source>What has no room in the tool bar</source>
        <translation>Was in der Werkzeugleiste keinen Platz hat</translation>
    </message>
    <message>
        <source>Which panels the page shows</source>
        <translation>Welche Diagramme die Seite zeigt</translation>
    </message>
    <message>
        <source>Writes a panel as a figure, or the numbers of all panels</source>
        <translation>Schreibt ein Diagramm als Abbildung oder die Zahlen aller Diagramme</translation>
    </message>
    <message>
        <source>Writing the numbers to %1…</source>
        <translation>Zahlen werden nach %1 geschrieben…</translation>
    </message>
    <message>
        <source>Replace the numbers?</source>
        <translation>Die Zahlen ersetzen?</translation>
    </message>
    <message numerus="yes">
        <source>%1 holds %n of these files already. Writing replaces them.</source>
        <translation>
            <numerusform>%1 enthält schon %n dieser Dateien. Schreiben ersetzt sie.</numerusform>
            <numerusform>%1 enthält schon %n dieser Dateien. Schreiben ersetzt sie.</numerusform>
        </translation>
    </message>
    <message>
        <source>Replace files</source>
        <translation>Dateien ersetzen</translation>
    </message>
    <message>
        <source>Looking for runs…</source>
        <translation>Läufe werden gesucht…</translation>
    </message>
</context>
<context>
    <name>tessera::TrainingSession</name>
    <message>
        <source>The engine ended without a result of this run.</source>
        <translation>Die Engine endete ohne ein Ergebnis dieses Laufs.</translation>
    </message>
</context>
<context>
    <name>tessera::TrainingWorker</name>
    <message>
        <source>The engine failed without saying why.</source>
        <translation>Die Engine ist ohne Angabe von Gründen gescheitert.</translation>
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
        <translation>Die Sprache wechselt beim nächsten Start des Fensters</translation>
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
        <translation>Mit Seeds wiederholen…</translation>
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
    <message>
        <source>Recent data sets</source>
        <translation>Zuletzt geöffnete Datensätze</translation>
    </message>
    <message>
        <source>Open run folder…</source>
        <translation>Ordner eines Laufs öffnen…</translation>
    </message>
    <message>
        <source>Open workspace…</source>
        <translation>Arbeitsbereich öffnen…</translation>
    </message>
    <message>
        <source>Recent workspaces</source>
        <translation>Letzte Arbeitsbereiche</translation>
    </message>
    <message>
        <source>Scan a folder for runs…</source>
        <translation>Ordner nach Läufen durchsuchen…</translation>
    </message>
    <message>
        <source>Import TensorBoard log…</source>
        <translation>TensorBoard-Protokoll importieren…</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Noch keine</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Diagnostics copied</source>
        <translation>Diagnose kopiert</translation>
    </message>
    <message>
        <source>Run library as a table</source>
        <translation>Läufe als Tabelle</translation>
    </message>
    <message>
        <source>Sweep…</source>
        <translation>Sweep…</translation>
    </message>
    <message>
        <source>Take the tour</source>
        <translation>Rundgang</translation>
    </message>
    <message>
        <source>Help on this page</source>
        <translation>Hilfe zu dieser Seite</translation>
    </message>
    <message>
        <source>Help on runs and their search</source>
        <translation>Hilfe zu Läufen und ihrer Suche</translation>
    </message>
</context>
<context>
    <name>tessera::ZoomView</name>
    <message>
        <source>Wheel or + and −: zoom; drag or arrow keys: move; 0: fit</source>
        <translation>Rad oder + und −: Zoom; Ziehen oder Pfeiltasten: verschieben; 0: einpassen</translation>
    </message>
</context>
</TS>
