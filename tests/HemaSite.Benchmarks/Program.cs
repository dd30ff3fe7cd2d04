using HemaSite.Benchmarks;

// tests/bench.sh prepares everything and calls this: what is to be done, then folders.
switch (args)
{
    case ["run", var programs, var corpora, var page]:
        var races = Start.List(programs, corpora).Select(plan =>
        {
            Console.WriteLine($"== {plan.Title}: {string.Join(", ", plan.Contenders.Select(contender => contender.Name))}");
            return Race.Run(plan);
        }).ToList();
        // They edit their sites, so they come last.
        var previews = Start.Previews(programs, corpora).Select(preview =>
        {
            Console.WriteLine($"== {preview.Name}");
            return preview with { Figure = PreviewRace.Run(preview.Program, preview.Site) };
        }).ToList();
        var hugo = HugoServer.Run(corpora);
        var old = File.Exists(page) ? File.ReadAllText(page) : "";
        File.WriteAllText(page, PerformancePage.Write(races, previews, hugo, Machine.Describe(), Start.Versions(programs), PerformancePage.OthersIn(old)));
        File.WriteAllText(Path.Combine(Path.GetDirectoryName(Path.GetFullPath(page))!, "pictures", Chart.FileName), Chart.Write(races));
        return 0;
    case ["floor", var input, var sizes, var output]:
        Floor.Run(input, sizes, output);
        return 0;
    case ["hash", var input]:
        Console.WriteLine(Floor.Hash(input));
        return 0;
    case ["preview", var program, var site]:
        Console.WriteLine($"saved to reloaded, median: {PreviewRace.Run(program, site):0} ms");
        return 0;
    case ["hugo-server", var corpora]:
        Console.WriteLine($"{HugoServer.Run(corpora)}");
        return 0;
    default:
        Console.Error.WriteLine("run PROGRAMS CORPORA PAGE | floor INPUT SIZES OUTPUT | hash INPUT | preview PROGRAM SITE | hugo-server CORPORA");
        return 2;
}
