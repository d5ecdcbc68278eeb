<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="en_GB">
<context>
    <name></name>
    <message numerus="yes">
        <source>%Ln open cases</source>
        <translation>
            <numerusform>%Ln open case</numerusform>
            <numerusform>%Ln open cases</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln found</source>
        <translation>
            <numerusform>%Ln found</numerusform>
            <numerusform>%Ln found</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln are expected. Count them; write 0 if none came out.</source>
        <translation>
            <numerusform>%Ln is expected. Count; write 0 if it did not come out.</numerusform>
            <numerusform>%Ln are expected. Count them; write 0 if none came out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pages</source>
        <translation>
            <numerusform>%Ln page</numerusform>
            <numerusform>%Ln pages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more are marked in the text. They come here as these are settled.</source>
        <translation>
            <numerusform>%Ln more is marked in the text. It comes here as these are settled.</numerusform>
            <numerusform>%Ln more are marked in the text. They come here as these are settled.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln findings</source>
        <translation>
            <numerusform>%Ln finding</numerusform>
            <numerusform>%Ln findings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pages, checked just now</source>
        <translation>
            <numerusform>%Ln page, checked just now</numerusform>
            <numerusform>%Ln pages, checked just now</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln copies</source>
        <translation>
            <numerusform>%Ln copy</numerusform>
            <numerusform>%Ln copies</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No closed file has been kept for %Ln months yet.</source>
        <translation>
            <numerusform>No closed file has been kept for %Ln month yet.</numerusform>
            <numerusform>No closed file has been kept for %Ln months yet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln files are erased.</source>
        <translation>
            <numerusform>%Ln file is erased.</numerusform>
            <numerusform>%Ln files are erased.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sticks that are plugged in know it: no backup on them brings her back.</source>
        <translation>
            <numerusform>%Ln stick that is plugged in knows it: no backup on it brings her back.</numerusform>
            <numerusform>%Ln sticks that are plugged in know it: no backup on them brings her back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln older backups are there, sealed, until they are overwritten or the stick is destroyed.</source>
        <translation>
            <numerusform>%Ln older backup is there, sealed, until it is overwritten or the stick is destroyed.</numerusform>
            <numerusform>%Ln older backups are there, sealed, until they are overwritten or the stick is destroyed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Wait %Ln seconds</source>
        <translation>
            <numerusform>Wait %Ln second</numerusform>
            <numerusform>Wait %Ln seconds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pages expected</source>
        <translation>
            <numerusform>%Ln page expected</numerusform>
            <numerusform>%Ln pages expected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln tasks of colleagues</source>
        <translation>
            <numerusform>%Ln task of a colleague</numerusform>
            <numerusform>%Ln tasks of colleagues</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The next seven days: %Ln entries</source>
        <translation>
            <numerusform>The next seven days: %Ln entry</numerusform>
            <numerusform>The next seven days: %Ln entries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Later: %Ln entries</source>
        <translation>
            <numerusform>Later: %Ln entry</numerusform>
            <numerusform>Later: %Ln entries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new papers since you last looked</source>
        <translation>
            <numerusform>%Ln new paper since you last looked</numerusform>
            <numerusform>%Ln new papers since you last looked</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The last good backup is %Ln days old.</source>
        <translation>
            <numerusform>The last good backup is %Ln day old.</numerusform>
            <numerusform>The last good backup is %Ln days old.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{what}: %Ln copies</source>
        <translation>
            <numerusform>{what}: %Ln copy</numerusform>
            <numerusform>{what}: %Ln copies</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{what}: %Ln copies are out</source>
        <translation>
            <numerusform>{what}: %Ln copy is out</numerusform>
            <numerusform>{what}: %Ln copies are out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln tasks ended because she took back her consent: {about}</source>
        <translation>
            <numerusform>%Ln task ended because she took back her consent: {about}</numerusform>
            <numerusform>%Ln tasks ended because she took back her consent: {about}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln tasks ended because she agrees to less now: {about}</source>
        <translation>
            <numerusform>%Ln task ended because she agrees to less now: {about}</numerusform>
            <numerusform>%Ln tasks ended because she agrees to less now: {about}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln waiting</source>
        <translation>
            <numerusform>%Ln waiting</numerusform>
            <numerusform>%Ln waiting</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln places to settle</source>
        <translation>
            <numerusform>%Ln place to settle</numerusform>
            <numerusform>%Ln places to settle</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %Ln entries are sound.</source>
        <translation>
            <numerusform>The one entry is sound.</numerusform>
            <numerusform>All %Ln entries are sound.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In {file}, %Ln records are not what the log says.</source>
        <translation>
            <numerusform>In {file}, %Ln record is not what the log says.</numerusform>
            <numerusform>In {file}, %Ln records are not what the log says.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In {file}, the keys of %Ln women&apos;s files are not as the log says.</source>
        <translation>
            <numerusform>In {file}, the keys of %Ln woman&apos;s file are not as the log says.</numerusform>
            <numerusform>In {file}, the keys of %Ln women&apos;s files are not as the log says.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Backup of {day}: %Ln files. Its mark is {mark}.</source>
        <translation>
            <numerusform>Backup of {day}: %Ln file. Its mark is {mark}.</numerusform>
            <numerusform>Backup of {day}: %Ln files. Its mark is {mark}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln records did not open and are not in it.</source>
        <translation>
            <numerusform>%Ln record did not open and is not in it.</numerusform>
            <numerusform>%Ln records did not open and are not in it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln erasures noted on the stick could not be proved. Those files may be back: look for them, and erase again each that was erased.</source>
        <translation>
            <numerusform>%Ln erasure noted on the stick could not be proved. That file may be back: look for it, and erase it again if it was erased.</numerusform>
            <numerusform>%Ln erasures noted on the stick could not be proved. Those files may be back: look for them, and erase again each that was erased.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln records of the files that were here could not be read. What they said since is not known.</source>
        <translation>
            <numerusform>%Ln record of the files that were here could not be read. What it said since is not known.</numerusform>
            <numerusform>%Ln records of the files that were here could not be read. What they said since is not known.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It opens, and everything in it is sound: %Ln files.</source>
        <translation>
            <numerusform>It opens, and everything in it is sound: %Ln file.</numerusform>
            <numerusform>It opens, and everything in it is sound: %Ln files.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln backups, the newest of {day}</source>
        <translation>
            <numerusform>%Ln backup, of {day}</numerusform>
            <numerusform>%Ln backups, the newest of {day}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln papers that wait to be printed are not printed.</source>
        <translation>
            <numerusform>%Ln paper that waits to be printed is not printed.</numerusform>
            <numerusform>%Ln papers that wait to be printed are not printed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln answers are not asked for any more.</source>
        <translation>
            <numerusform>%Ln answer is not asked for any more.</numerusform>
            <numerusform>%Ln answers are not asked for any more.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln letters that name her are taken back.</source>
        <translation>
            <numerusform>%Ln letter that names her is taken back.</numerusform>
            <numerusform>%Ln letters that name her are taken back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Destroyed: %Ln copies that no office was given.</source>
        <translation>
            <numerusform>Destroyed: %Ln copy that no office was given.</numerusform>
            <numerusform>Destroyed: %Ln copies that no office was given.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln copies that no office was given are to be destroyed: Today says so.</source>
        <translation>
            <numerusform>%Ln copy that no office was given is to be destroyed: Today says so.</numerusform>
            <numerusform>%Ln copies that no office was given are to be destroyed: Today says so.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln copies that name her are out.</source>
        <translation>
            <numerusform>%Ln copy that names her is out.</numerusform>
            <numerusform>%Ln copies that name her are out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Written down. %Ln papers say more than she agrees to now: they are blocked.</source>
        <translation>
            <numerusform>Written down. %Ln paper says more than she agrees to now: it is blocked.</numerusform>
            <numerusform>Written down. %Ln papers say more than she agrees to now: they are blocked.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln copies of them are out. Somebody asks for them back: it is on Today.</source>
        <translation>
            <numerusform>%Ln copy of them is out. Somebody asks for it back: it is on Today.</numerusform>
            <numerusform>%Ln copies of them are out. Somebody asks for them back: it is on Today.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln minutes so far</source>
        <translation>
            <numerusform>%Ln minute so far</numerusform>
            <numerusform>%Ln minutes so far</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more files you may open name the same account.</source>
        <translation>
            <numerusform>%Ln more file you may open names the same account.</numerusform>
            <numerusform>%Ln more files you may open name the same account.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln recalls are not closed: copies are still out.</source>
        <translation>
            <numerusform>%Ln recall is not closed: copies are still out.</numerusform>
            <numerusform>%Ln recalls are not closed: copies are still out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln things are still due for her.</source>
        <translation>
            <numerusform>%Ln thing is still due for her.</numerusform>
            <numerusform>%Ln things are still due for her.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln meetings are planned.</source>
        <translation>
            <numerusform>%Ln meeting is planned.</numerusform>
            <numerusform>%Ln meetings are planned.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln ways with her are planned or under way.</source>
        <translation>
            <numerusform>%Ln way with her is planned or under way.</numerusform>
            <numerusform>%Ln ways with her are planned or under way.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln letters or sessions are half done.</source>
        <translation>
            <numerusform>%Ln letter or session is half done.</numerusform>
            <numerusform>%Ln letters or sessions are half done.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln meetings are past, and nobody has said what became of them: Today keeps asking.</source>
        <translation>
            <numerusform>%Ln meeting is past, and nobody has said what became of it: Today keeps asking.</numerusform>
            <numerusform>%Ln meetings are past, and nobody has said what became of them: Today keeps asking.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>How long the file is kept: %Ln months</source>
        <translation>
            <numerusform>How long the file is kept: %Ln month</numerusform>
            <numerusform>How long the file is kept: %Ln months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{office} may hear %Ln things</source>
        <translation>
            <numerusform>{office} may hear %Ln thing</numerusform>
            <numerusform>{office} may hear %Ln things</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln copies for {office}, {reference}</source>
        <translation>
            <numerusform>%Ln copy for {office}, {reference}</numerusform>
            <numerusform>%Ln copies for {office}, {reference}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln copies back from {office}, {reference}</source>
        <translation>
            <numerusform>%Ln copy back from {office}, {reference}</numerusform>
            <numerusform>%Ln copies back from {office}, {reference}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln files fit. Ask her one thing more.</source>
        <translation>
            <numerusform>%Ln file fits. Ask her one thing more.</numerusform>
            <numerusform>%Ln files fit. Ask her one thing more.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more today</source>
        <translation>
            <numerusform>One more today</numerusform>
            <numerusform>%Ln more today</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Recorded voice: %Ln seconds, signed by {name} on {day}.</source>
        <translation>
            <numerusform>Recorded voice: %Ln second, signed by {name} on {day}.</numerusform>
            <numerusform>Recorded voice: %Ln seconds, signed by {name} on {day}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln letters tell it who she is.</source>
        <translation>
            <numerusform>%Ln letter tells it who she is.</numerusform>
            <numerusform>%Ln letters tell it who she is.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>May hear %Ln things.</source>
        <translation>
            <numerusform>May hear %Ln thing.</numerusform>
            <numerusform>May hear %Ln things.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>She is asked first about %Ln things.</source>
        <translation>
            <numerusform>She is asked first about %Ln thing.</numerusform>
            <numerusform>She is asked first about %Ln things.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pages still to be read to their end. Page Down goes on.</source>
        <translation>
            <numerusform>%Ln page still to be read to its end. Page Down goes on.</numerusform>
            <numerusform>%Ln pages still to be read to their end. Page Down goes on.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln offices are examples. Nothing can be signed to them until a keeper confirms or changes each.</source>
        <translation>
            <numerusform>%Ln office is an example. Nothing can be signed to it until a keeper confirms or changes it.</numerusform>
            <numerusform>%Ln offices are examples. Nothing can be signed to them until a keeper confirms or changes each.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Bring back %Ln copies</source>
        <translation>
            <numerusform>Bring back %Ln copy</numerusform>
            <numerusform>Bring back %Ln copies</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Destroy %Ln copies that are with us</source>
        <translation>
            <numerusform>Destroy %Ln copy that is with us</numerusform>
            <numerusform>Destroy %Ln copies that are with us</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries here cannot be read. Tell a keeper: restore from a backup. Until then nothing of them leaves.</source>
        <translation>
            <numerusform>%Ln entry here cannot be read. Tell a keeper: restore from a backup. Until then nothing of it leaves.</numerusform>
            <numerusform>%Ln entries here cannot be read. Tell a keeper: restore from a backup. Until then nothing of them leaves.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show %Ln more</source>
        <translation>
            <numerusform>Show %Ln more</numerusform>
            <numerusform>Show %Ln more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more are due.</source>
        <translation>
            <numerusform>One more is due.</numerusform>
            <numerusform>%Ln more are due.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries are written down.</source>
        <translation>
            <numerusform>One entry is written down.</numerusform>
            <numerusform>%Ln entries are written down.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{shown} of %Ln entries</source>
        <translation>
            <numerusform>{shown} of one entry</numerusform>
            <numerusform>{shown} of %Ln entries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more could fit: nobody asked them.</source>
        <translation>
            <numerusform>%Ln more could fit: nobody asked it.</numerusform>
            <numerusform>%Ln more could fit: nobody asked them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries are stored. Call them on a round of calls.</source>
        <translation>
            <numerusform>One entry is stored. Call it on a round of calls.</numerusform>
            <numerusform>%Ln entries are stored. Call them on a round of calls.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries of the directory are to be called or visited: they print on no paper, or soon will not.</source>
        <translation>
            <numerusform>One entry of the directory is to be called or visited: it prints on no paper, or soon will not.</numerusform>
            <numerusform>%Ln entries of the directory are to be called or visited: they print on no paper, or soon will not.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The office closes at {hour}. %Ln entries are due after that, and nobody has said that she carries them by hand.</source>
        <translation>
            <numerusform>The office closes at {hour}. %Ln entry is due after that, and nobody has said that she carries it by hand.</numerusform>
            <numerusform>The office closes at {hour}. %Ln entries are due after that, and nobody has said that she carries them by hand.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln forums are over and nobody said what became of them.</source>
        <translation>
            <numerusform>%Ln forum is over and nobody said what became of it.</numerusform>
            <numerusform>%Ln forums are over and nobody said what became of them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln points are open.</source>
        <translation>
            <numerusform>%Ln point is open.</numerusform>
            <numerusform>%Ln points are open.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them need a new owner.</source>
        <translation>
            <numerusform>%Ln of them needs a new owner.</numerusform>
            <numerusform>%Ln of them need a new owner.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln open points of earlier forums go on to this one by themselves.</source>
        <translation>
            <numerusform>%Ln open point of earlier forums goes on to this one by itself.</numerusform>
            <numerusform>%Ln open points of earlier forums go on to this one by themselves.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people</source>
        <translation>
            <numerusform>%Ln person</numerusform>
            <numerusform>%Ln people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln people, estimated</source>
        <translation>
            <numerusform>about %Ln person, estimated</numerusform>
            <numerusform>about %Ln people, estimated</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln duty bearers</source>
        <translation>
            <numerusform>%Ln duty bearer</numerusform>
            <numerusform>%Ln duty bearers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people were counted. A sort of people that was never tapped is 0 then.</source>
        <translation>
            <numerusform>One person was counted. A sort of people that was never tapped is 0 then.</numerusform>
            <numerusform>%Ln people were counted. A sort of people that was never tapped is 0 then.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{shown} of %Ln events</source>
        <translation>
            <numerusform>{shown} of one event</numerusform>
            <numerusform>{shown} of %Ln events</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>About %Ln people, estimated: nobody counted</source>
        <translation>
            <numerusform>About %Ln person, estimated: nobody counted</numerusform>
            <numerusform>About %Ln people, estimated: nobody counted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln came; for the first time: {first}</source>
        <translation>
            <numerusform>%Ln came; for the first time: {first}</numerusform>
            <numerusform>%Ln came; for the first time: {first}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hours</source>
        <translation>
            <numerusform>%Ln hour</numerusform>
            <numerusform>%Ln hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{shown} of %Ln members</source>
        <translation>
            <numerusform>{shown} of %Ln member</numerusform>
            <numerusform>{shown} of %Ln members</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %Ln published cases this office answered {share} by the end of the next month.</source>
        <translation>
            <numerusform>Of %Ln published case this office answered {share} by the end of the next month.</numerusform>
            <numerusform>Of %Ln published cases this office answered {share} by the end of the next month.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln reminders wait for you.</source>
        <translation>
            <numerusform>One reminder waits for you.</numerusform>
            <numerusform>%Ln reminders wait for you.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show the %Ln entries that nobody &amp;asked yet</source>
        <translation>
            <numerusform>Show the entry that nobody &amp;asked yet</numerusform>
            <numerusform>Show the %Ln entries that nobody &amp;asked yet</numerusform>
        </translation>
    </message>
</context>
</TS>
