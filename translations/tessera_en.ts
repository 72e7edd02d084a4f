<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
    <name>CompareTexts</name>
    <message numerus="yes">
        <source>%n seed(s)</source>
        <extracomment>%1 and %2 count the seeds of A and B</extracomment>
        <translation>
            <numerusform>%n seed</numerusform>
            <numerusform>%n seeds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n run(s) of each side paired by seed.</source>
        <translation>
            <numerusform>%n run of each side paired by seed.</numerusform>
            <numerusform>%n runs of each side paired by seed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n run(s) of each side paired in the order of their seeds.</source>
        <translation>
            <numerusform>%n run of each side paired in the order of their seeds.</numerusform>
            <numerusform>%n runs of each side paired in the order of their seeds.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExperimentPlan</name>
    <message numerus="yes">
        <source>%1 · %n epoch(s)</source>
        <translation>
            <numerusform>%1 · %n epoch</numerusform>
            <numerusform>%1 · %n epochs</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tessera::ActivityDock</name>
    <message numerus="yes">
        <source>Training %n run(s).</source>
        <translation>
            <numerusform>Training %n run.</numerusform>
            <numerusform>Training %n runs.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) wait since the last time the window was open.</source>
        <translation>
            <numerusform>%n job waits since the last time the window was open.</numerusform>
            <numerusform>%n jobs wait since the last time the window was open.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) wait because training was stopped.</source>
        <translation>
            <numerusform>%n job waits because training was stopped.</numerusform>
            <numerusform>%n jobs wait because training was stopped.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) wait because the last one failed.</source>
        <translation>
            <numerusform>%n job waits because the last one failed.</numerusform>
            <numerusform>%n jobs wait because the last one failed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) wait because another window has this workspace.</source>
        <translation>
            <numerusform>%n job waits because another window has this workspace.</numerusform>
            <numerusform>%n jobs wait because another window has this workspace.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tessera::ComparePage</name>
    <message numerus="yes">
        <source>Standard deviation over %n seed(s): %1</source>
        <translation>
            <numerusform>Standard deviation over %n seed: %1</numerusform>
            <numerusform>Standard deviation over %n seeds: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>! %n thing(s) to know</source>
        <translation>
            <numerusform>! %n thing to know</numerusform>
            <numerusform>! %n things to know</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The pictures below count the answers of %n seed(s) of each side; this panel shows one of them.</source>
        <translation>
            <numerusform>The pictures below count the answers of %n seed of each side; this panel shows it.</numerusform>
            <numerusform>The pictures below count the answers of %n seeds of each side; this panel shows one of them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>p adjusted by Holm&apos;s method for %n class(es)</source>
        <translation>
            <numerusform>p adjusted by Holm&apos;s method for %n class</numerusform>
            <numerusform>p adjusted by Holm&apos;s method for %n classes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tessera::ConfigForm</name>
    <message numerus="yes">
        <source>Search %n setting(s)</source>
        <translation>
            <numerusform>Search %n setting</numerusform>
            <numerusform>Search %n settings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tessera::DataPage</name>
    <message numerus="yes">
        <source>%Ln run(s) trained on other data than are here now.</source>
        <translation>
            <numerusform>%Ln run trained on other data than are here now.</numerusform>
            <numerusform>%Ln runs trained on other data than are here now.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tessera::ExperimentPage</name>
    <message numerus="yes">
        <source>With %n epoch(s) the order of A and B may still change.</source>
        <translation>
            <numerusform>With %n epoch the order of A and B may still change.</numerusform>
            <numerusform>With %n epochs the order of A and B may still change.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Added to the queue: %n seed(s)</source>
        <translation>
            <numerusform>Added to the queue: %n seed</numerusform>
            <numerusform>Added to the queue: %n seeds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Added to the queue: %n run(s) of a sweep</source>
        <translation>
            <numerusform>Added to the queue: %n run of a sweep</numerusform>
            <numerusform>Added to the queue: %n runs of a sweep</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln setting(s) that you had changed went back to the preset.</source>
        <translation>
            <numerusform>%Ln setting that you had changed went back to the preset.</numerusform>
            <numerusform>%Ln settings that you had changed went back to the preset.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tessera::ExportPage</name>
    <message numerus="yes">
        <source>complete, %n file(s)</source>
        <translation>
            <numerusform>complete, %n file</numerusform>
            <numerusform>complete, %n files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln byte(s)</source>
        <translation>
            <numerusform>%Ln byte</numerusform>
            <numerusform>%Ln bytes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>as %1, %Ln parameter(s) under their names</source>
        <translation>
            <numerusform>as %1, %Ln parameter under its name</numerusform>
            <numerusform>as %1, %Ln parameters under their names</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tessera::FailureBanner</name>
    <message numerus="yes">
        <source>%n more, under Problems.</source>
        <translation>
            <numerusform>%n more, under Problems.</numerusform>
            <numerusform>%n more, under Problems.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n run(s) failed.</source>
        <translation>
            <numerusform>%n run failed.</numerusform>
            <numerusform>%n runs failed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Resume %n run(s)</source>
        <translation>
            <numerusform>Resume %n run</numerusform>
            <numerusform>Resume %n runs</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tessera::FormSection</name>
    <message numerus="yes">
        <source>%n setting(s)</source>
        <translation>
            <numerusform>%n setting</numerusform>
            <numerusform>%n settings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n setting(s), %1 shown</source>
        <translation>
            <numerusform>%n setting, %1 shown</numerusform>
            <numerusform>%n settings, %1 shown</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tessera::GoToImageDialog</name>
    <message numerus="yes">
        <source>%Ln image(s) match.</source>
        <translation>
            <numerusform>%Ln image matches.</numerusform>
            <numerusform>%Ln images match.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tessera::LearningRateDialog</name>
    <message numerus="yes">
        <source>The scheduled learning rate of %n run(s) is multiplied from the next step on. A resumed run keeps the factor.</source>
        <translation>
            <numerusform>The scheduled learning rate of %n run is multiplied from the next step on. A resumed run keeps the factor.</numerusform>
            <numerusform>The scheduled learning rates of %n runs are multiplied from the next step on. A resumed run keeps the factor.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tessera::LibraryWindow</name>
    <message numerus="yes">
        <source>%n run(s)</source>
        <translation>
            <numerusform>%n run</numerusform>
            <numerusform>%n runs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n run(s)</source>
        <translation>
            <numerusform>%1 of %n run</numerusform>
            <numerusform>%1 of %n runs</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tessera::LogImporter</name>
    <message numerus="yes">
        <source>%n log(s) imported.</source>
        <translation>
            <numerusform>%n log imported.</numerusform>
            <numerusform>%n logs imported.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n damaged record(s) of the imported logs were skipped.</source>
        <translation>
            <numerusform>%n damaged record of the imported logs were skipped.</numerusform>
            <numerusform>%n damaged records of the imported logs were skipped.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n point(s) of the imported logs have no step or no time and are left out.</source>
        <translation>
            <numerusform>%n point of the imported logs has no step or no time and is left out.</numerusform>
            <numerusform>%n points of the imported logs have no step or no time and are left out.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tessera::MainWindow</name>
    <message numerus="yes">
        <source>%n run(s) were interrupted.</source>
        <translation>
            <numerusform>%n run was interrupted.</numerusform>
            <numerusform>%n runs were interrupted.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) wait in the queue.</source>
        <translation>
            <numerusform>%n job waits in the queue.</numerusform>
            <numerusform>%n jobs wait in the queue.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tessera::MicroscopePage</name>
    <message numerus="yes">
        <source>one image, the first two of %n shown run(s)</source>
        <translation>
            <numerusform>one image, the shown run</numerusform>
            <numerusform>one image, the first two of %n shown runs</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tessera::MicroscopeSide</name>
    <message numerus="yes">
        <source>This model has only %n layer(s). Choose an earlier one.</source>
        <translation>
            <numerusform>This model has only %n layer. Choose an earlier one.</numerusform>
            <numerusform>This model has only %n layers. Choose an earlier one.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tessera::ModelViewPanel</name>
    <message numerus="yes">
        <source>%n image(s), shifted by %1 px</source>
        <translation>
            <numerusform>%n image, shifted by %1 px</numerusform>
            <numerusform>%n images, shifted by %1 px</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tessera::PictureGrid</name>
    <message numerus="yes">
        <source>%n picture(s)</source>
        <translation>
            <numerusform>%n picture</numerusform>
            <numerusform>%n pictures</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tessera::PicturePanel</name>
    <message numerus="yes">
        <source>Mean and deviation are estimated from %Ln image(s).</source>
        <translation>
            <numerusform>Mean and deviation are estimated from %Ln image.</numerusform>
            <numerusform>Mean and deviation are estimated from %Ln images.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tessera::ReadinessPanel</name>
    <message numerus="yes">
        <source>%n problem(s)</source>
        <translation>
            <numerusform>%n problem</numerusform>
            <numerusform>%n problems</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n warning</numerusform>
            <numerusform>%n warnings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tessera::ReadoutOverlay</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tessera::ReportPanel</name>
    <message numerus="yes">
        <source>%Ln file(s) skipped</source>
        <translation>
            <numerusform>%Ln file skipped</numerusform>
            <numerusform>%Ln files skipped</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tessera::RunEdits</name>
    <message numerus="yes">
        <source>move %n run(s) to the trash</source>
        <translation>
            <numerusform>move %n run to the trash</numerusform>
            <numerusform>move %n runs to the trash</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n run(s) moved to the trash; Undo brings them back.</source>
        <translation>
            <numerusform>%n run moved to the trash; Undo brings it back.</numerusform>
            <numerusform>%n runs moved to the trash; Undo brings them back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n run(s) stay: they train or wait in the queue.</source>
        <translation>
            <numerusform>%n run stays: it trains or waits in the queue.</numerusform>
            <numerusform>%n runs stay: they train or wait in the queue.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n run(s) cannot be changed yet: they get their folders when they start.</source>
        <translation>
            <numerusform>%n run cannot be changed yet: it gets its folder when it starts.</numerusform>
            <numerusform>%n runs cannot be changed yet: they get their folders when they start.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tessera::RunsDock</name>
    <message numerus="yes">
        <source>%n run(s) are hidden by the filter.</source>
        <translation>
            <numerusform>%n run is hidden by the filter.</numerusform>
            <numerusform>%n runs are hidden by the filter.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n run(s)</source>
        <translation>
            <numerusform>%n run</numerusform>
            <numerusform>%n runs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n active</source>
        <translation>
            <numerusform>%n active</numerusform>
            <numerusform>%n active</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n shown</source>
        <translation>
            <numerusform>%n shown</numerusform>
            <numerusform>%n shown</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tessera::RunsModel</name>
    <message numerus="yes">
        <source>%n run(s)</source>
        <translation>
            <numerusform>%n run</numerusform>
            <numerusform>%n runs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n epoch(s)</source>
        <translation>
            <numerusform>%n epoch</numerusform>
            <numerusform>%n epochs</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tessera::SeedsDialog</name>
    <message numerus="yes">
        <source>%n run(s), about %1.</source>
        <translation>
            <numerusform>%n run, about %1.</numerusform>
            <numerusform>%n runs, about %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n run(s).</source>
        <translation>
            <numerusform>%n run.</numerusform>
            <numerusform>%n runs.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tessera::SplitPanel</name>
    <message numerus="yes">
        <source>%Ln pair(s)</source>
        <translation>
            <numerusform>%Ln pair</numerusform>
            <numerusform>%Ln pairs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pair(s), %1 of them exact. Look at them, then choose what training leaves out.</source>
        <extracomment>%Ln: pairs of pictures in all</extracomment>
        <translation>
            <numerusform>%Ln pair, %1 of them exact. Look at it, then choose what training leaves out.</numerusform>
            <numerusform>%Ln pairs, %1 of them exact. Look at them, then choose what training leaves out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The first %Ln are shown; the CSV has all.</source>
        <translation>
            <numerusform>The first one is shown; the CSV has all.</numerusform>
            <numerusform>The first %Ln are shown; the CSV has all.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>near,
%n bit(s)</source>
        <comment>of 64 that differ</comment>
        <translation>
            <numerusform>near,
%n bit</numerusform>
            <numerusform>near,
%n bits</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tessera::StackedPatch</name>
    <message numerus="yes">
        <source>Selected patch, %n channel block(s) stacked</source>
        <translation>
            <numerusform>Selected patch, %n channel block stacked</numerusform>
            <numerusform>Selected patch, %n channel blocks stacked</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tessera::StatusLine</name>
    <message numerus="yes">
        <source>CPU, %n thread(s)</source>
        <translation>
            <numerusform>CPU, %n thread</numerusform>
            <numerusform>CPU, %n threads</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Training %n run(s), %1 left</source>
        <translation>
            <numerusform>Training %n run, %1 left</numerusform>
            <numerusform>Training %n runs, %1 left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Training %n run(s)</source>
        <translation>
            <numerusform>Training %n run</numerusform>
            <numerusform>Training %n runs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Training %n run(s), %1 left, %2 with the queue</source>
        <translation>
            <numerusform>Training %n run, %1 left, %2 with the queue</numerusform>
            <numerusform>Training %n runs, %1 left, %2 with the queue</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Training %n run(s), %1 left, the queue not counted</source>
        <translation>
            <numerusform>Training %n run, %1 left, the queue not counted</numerusform>
            <numerusform>Training %n runs, %1 left, the queue not counted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n run(s) failed</source>
        <translation>
            <numerusform>%n run failed</numerusform>
            <numerusform>%n runs failed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n job(s) wait</source>
        <extracomment>what became of training, jobs that wait in the queue</extracomment>
        <translation>
            <numerusform>%1, %n job waits</numerusform>
            <numerusform>%1, %n jobs wait</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tessera::SweepDialog</name>
    <message numerus="yes">
        <source>%n run(s), about %1 on this computer.</source>
        <translation>
            <numerusform>%n run, about %1 on this computer.</numerusform>
            <numerusform>%n runs, about %1 on this computer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n run(s).</source>
        <translation>
            <numerusform>%n run.</numerusform>
            <numerusform>%n runs.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n combination(s) cannot train and are left out.</source>
        <translation>
            <numerusform>%n combination cannot train and is left out.</numerusform>
            <numerusform>%n combinations cannot train and are left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add %n run(s) to the queue</source>
        <translation>
            <numerusform>Add %n run to the queue</numerusform>
            <numerusform>Add %n runs to the queue</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n run(s) need more memory than there is.</source>
        <translation>
            <numerusform>%n run needs more memory than there is.</numerusform>
            <numerusform>%n runs need more memory than there is.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln run(s) need more memory than is free, up to %1 of %2, and will probably fail.</source>
        <translation>
            <numerusform>%Ln run needs more memory than is free, %1 of %2, and will probably fail.</numerusform>
            <numerusform>%Ln runs need more memory than is free, up to %1 of %2, and will probably fail.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln run(s) need more memory than the device has, up to %1 of %2, and will fail.</source>
        <translation>
            <numerusform>%Ln run needs more memory than the device has, %1 of %2, and will fail.</numerusform>
            <numerusform>%Ln runs need more memory than the device has, up to %1 of %2, and will fail.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tessera::TrainPage</name>
    <message numerus="yes">
        <source>%n run(s) ended before the last planned epoch: %1.</source>
        <translation>
            <numerusform>%n run ended before the last planned epoch: %1.</numerusform>
            <numerusform>%n runs ended before the last planned epoch: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 holds %n of these files already. Writing replaces them.</source>
        <translation>
            <numerusform>%1 holds %n of these files already. Writing replaces it.</numerusform>
            <numerusform>%1 holds %n of these files already. Writing replaces them.</numerusform>
        </translation>
    </message>
</context>
</TS>
