namespace HemaSite.Tests.Building;

/// <summary>What people do to a site between two builds, chosen by chance.</summary>
public static class SampleEdits
{
    /// <summary>Edits the files of a site once.</summary>
    public static void Edit(Dictionary<string, string> files, Random random)
    {
        var posts = files.Keys.Where(path => path.EndsWith("item.kk.md", StringComparison.Ordinal)).Order(StringComparer.Ordinal).ToArray();
        if (random.Next(5) == 0)
        {
            EditSite(files, random, posts);
        }
        else
        {
            EditPost(files, random, posts);
        }
    }

    private static void EditPost(Dictionary<string, string> files, Random random, string[] posts)
    {
        var post = posts[random.Next(posts.Length)];
        var folder = post[..post.LastIndexOf('/')];
        switch (random.Next(16))
        {
            case 0:
                files[$"content/news/9{random.Next(10)}.n{random.Next(1000)}/item.kk.md"] = Built.Post($"Жаңа {random.Next(100)}");
                break;
            case 1 when posts.Length > 2:
                foreach (var path in files.Keys.Where(path => path.StartsWith($"{folder}/", StringComparison.Ordinal)).ToArray())
                {
                    files.Remove(path);
                }

                break;
            case 2:
                foreach (var path in files.Keys.Where(path => path.StartsWith($"{folder}/", StringComparison.Ordinal)).ToArray())
                {
                    files[$"{folder}-{posts.Length}{path[folder.Length..]}"] = files[path];
                    files.Remove(path);
                }

                break;
            case 3:
                files[post] = files[post].Replace("title: ", $"title: Қайта {random.Next(10)} ", StringComparison.Ordinal);
                break;
            case 4:
                Head(files, post, $"taxonomy: {{ tag: [t{random.Next(3)}] }}\n");
                break;
            case 5:
                files[post] = files[post].Replace("20", "19", StringComparison.Ordinal);
                break;
            case 6:
                files[post] += $"\n[сілтеме](/news/p{random.Next(9)})\n";
                break;
            case 7:
                files[post] += "\n## Бөлім\n\n[сілтеме](/news/p1/#бөлім) ![сурет](a.svg)\n";
                break;
            case 8:
                files[$"{folder}/item.ru.md"] = files[post];
                break;
            case 9:
                files.Remove($"{folder}/item.ru.md");
                break;
            case 10:
                files[$"{folder}/a.svg"] = SampleSite.Picture.Replace("/>", $"><g id=\"n{random.Next(9)}\"/></svg>", StringComparison.Ordinal);
                break;
            case 11:
                Head(files, post, random.Next(5) switch { 0 => "published: false\n", 1 => "hide_post_date: true\n", 2 => "slug: s7\n", 3 => "routable: false\n", _ => "menu: Мәзірде\n" });
                break;
            case 12:
                files[$"{folder}/frontmatter.yaml"] = $"menu: m{random.Next(5)}\n";
                break;
            case 13:
                Head(files, post, $"routes: {{ aliases: [/old{random.Next(3)}] }}\n");
                break;
            case 14:
                files[post] += $"\n[бұрынғы](/kk/old{random.Next(3)}) [тег](/kk/news/tag/t{random.Next(3)}) [таспа](/kk/news/feed.xml) [жоспар](/plan.html)\n";
                break;
            default:
                files[$"{folder}/b.svg"] = SampleSite.Picture;
                break;
        }
    }

    private static void EditSite(Dictionary<string, string> files, Random random, string[] posts)
    {
        switch (random.Next(10))
        {
            case 0:
                files["content/site.yaml"] = files["content/site.yaml"].Replace("size: ", "size: 1", StringComparison.Ordinal);
                break;
            case 1:
                files["themes/hema/phrases/kk.yaml"] = $"search: Ізде {random.Next(5)}\n";
                break;
            case 2:
                files["themes/hema/layouts/item.html"] = $"<p>{random.Next(5)}</p>{{{{ page.title }}}}{{{{ page.content }}}}";
                break;
            case 3:
                files[$"content/0{2 + random.Next(3)}.about/default.kk.md"] = $"---\ntitle: Біз туралы {random.Next(9)}\n---\n[жазба](/news/p0) #\n";
                break;
            case 4:
                files["content/news/blog.kk.md"] = $"---\ntitle: Жаңалықтар {random.Next(9)}\nhide_post_taxonomy: {(random.Next(2) == 0 ? "true" : "false")}\n---\n";
                break;
            case 5:
                Head(files, posts[random.Next(posts.Length)], "urgent_until: '01-01-2031 10:00'\n");
                break;
            case 6:
                files["content/site.yaml"] += random.Next(2) == 0 ? "untranslated: stub\n" : "outputs: { search: false }\n";
                break;
            case 7:
                files["content/05.guide/section.kk.md"] = "---\ntitle: Нұсқаулық\n---\nКіріспе.\n";
                files[$"content/05.guide/0{1 + random.Next(4)}.step/default.kk.md"] = $"---\ntitle: Қадам {random.Next(5)}\n---\nМәтін.\n";
                break;
            case 8 when random.Next(3) == 0:
                files.Remove("static/plan.html");
                break;
            case 8:
                files["static/plan.html"] = $"<p>{random.Next(5)}</p>";
                break;
            default:
                files["content/site.yaml"] = files["content/site.yaml"].Replace("Орталық", "Ұлттық орталық", StringComparison.Ordinal);
                break;
        }
    }

    private static void Head(Dictionary<string, string> files, string post, string line) =>
        files[post] = files[post].Replace("date: '", $"{line}date: '", StringComparison.Ordinal);
}
